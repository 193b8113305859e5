package groundwork.report;

import groundwork.practices.accept.Comparison;
import groundwork.practices.accept.Fingerprint;
import groundwork.terms.Json;
import java.util.Set;

/// What changed between two reports, as JSON of schema `groundwork/comparison/1`; see `docs/reference/json.md`.
public final class ComparisonReport {

    public static final String SCHEMA = "groundwork/comparison/1";

    private ComparisonReport() {}

    public static Json json(Comparison comparison) {
        return Json.object(
                "schema",
                SCHEMA,
                "fresh",
                findings(comparison.fresh()),
                "gone",
                findings(comparison.gone()),
                "still",
                findings(comparison.still()),
                "untold",
                findings(comparison.untold()));
    }

    private static Json findings(Set<Fingerprint> findings) {
        return Json.array(findings.stream()
                .map(finding -> Json.object(
                        "practice", finding.practice(), "subject", finding.subject(), "path", finding.path())));
    }
}
