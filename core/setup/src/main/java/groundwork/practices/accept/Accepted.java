package groundwork.practices.accept;

import static groundwork.terms.Say.say;

import groundwork.practices.Finding;
import groundwork.terms.Json;
import java.io.Serial;
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
    /// @throws Unusable where it is something else
    public static Accepted read(Json json) {
        var schema = json.text("schema").orElse("");
        if (!schema.equals(SCHEMA)) {
            throw new Unusable(say("findings.Accepted.other-schema", "schema", schema, "ours", SCHEMA));
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

    /// What was read is no file of accepted findings; the message is a sentence for people.
    public static final class Unusable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }
}
