package groundwork.practices.accept;

import groundwork.practices.Finding;
import groundwork.terms.Json;
import java.util.List;
import java.util.Set;

/// Findings accepted as they are at some moment, so that only new ones are reported from then on.
public record Accepted(Set<Fingerprint> findings) {

    public static final String SCHEMA = "groundwork/accepted/1";

    public Accepted {
        findings = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(findings));
    }

    /// Everything that is broken now.
    public static Accepted of(List<Finding> findings) {
        return new Accepted(Fingerprint.of(findings));
    }

    /// Reads what [#json] wrote.
    ///
    /// @throws IllegalArgumentException where it is something else, with a sentence
    public static Accepted read(Json json) {
        var schema = json.text("schema").orElse("");
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException(
                    "This is no file of accepted findings: its schema is '" + schema + "', not '" + SCHEMA + "'.");
        }
        return new Accepted(Fingerprint.read(json));
    }

    /// For a file.
    public Json json() {
        return Json.object(
                "schema", SCHEMA, "findings", Json.array(findings.stream().map(Accepted::json)));
    }

    private static Json json(Fingerprint finding) {
        return Json.object("practice", finding.practice(), "subject", finding.subject(), "path", finding.path());
    }

    /// The findings without those that are broken and accepted.
    public List<Finding> without(List<Finding> all) {
        return all.stream()
                .filter(finding ->
                        Fingerprint.of(finding).filter(findings::contains).isEmpty())
                .toList();
    }
}
