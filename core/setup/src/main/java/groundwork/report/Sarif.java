package groundwork.report;

import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;

/// Findings as SARIF 2.1.0: every practice a rule, every finding a result; what is kept passes, what cannot be
/// told is open, what is waived is suppressed.
record Sarif(Heading heading) {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    Json of(List<Row> rows) {
        var rules = rows.stream().map(Row::about).distinct().toList();
        var driver = Json.object(
                "name",
                heading.program().name(),
                "version",
                heading.program().version(),
                "rules",
                Json.array(rules.stream().map(Sarif::rule)));
        var invocation = Json.object(
                "executionSuccessful", true, "endTimeUtc", heading.at().toString());
        var run = Json.object(
                "tool",
                Json.object("driver", driver),
                "invocations",
                Json.array(invocation),
                "results",
                Json.array(rows.stream().map(row -> result(row, rules.indexOf(row.about())))));
        return Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", Json.array(run));
    }

    private static Json rule(Practice.About about) {
        var tags = new ArrayList<>(about.statements());
        tags.addAll(about.alsoKnownAs());
        return Json.object(
                "id",
                about.id(),
                "shortDescription",
                Json.object("text", about.title()),
                "defaultConfiguration",
                Json.object("level", level(about.severity())),
                "properties",
                Json.object("tags", Json.array(tags.stream().distinct().map(Json::of))));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }

    private Json result(Row row, int rule) {
        var about = row.about();
        Json result = Json.object(
                "ruleId",
                about.id(),
                "ruleIndex",
                rule,
                "kind",
                kind(row.kind()),
                "level",
                isBroken(row.kind()) ? level(about.severity()) : "none",
                "message",
                Json.object("text", row.where().brief() + ": " + row.sentence()),
                "partialFingerprints",
                Json.object("groundwork/1", about.id() + " " + row.where().text()));
        Json told = row.where().subject().isEmpty() ? result : result.with("locations", Json.array(location(row)));
        return row.waived()
                .map(by -> told.with("suppressions", Json.array(suppression(by))))
                .orElse(told);
    }

    /// The standard has no place for an end and an owner, so the reason says them.
    private static Json suppression(Finding.Waived by) {
        return Json.object(
                "kind",
                "external",
                "status",
                "accepted",
                "justification",
                by.reason() + " (" + by.owner() + ", until " + by.until() + ")");
    }

    private static boolean isBroken(Row.Kind kind) {
        return kind == Row.Kind.BROKEN || kind == Row.Kind.WAIVED;
    }

    private static String kind(Row.Kind kind) {
        return switch (kind) {
            case KEPT -> "pass";
            case BROKEN, WAIVED -> "fail";
            case UNKNOWN -> "open";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private Json location(Row row) {
        var logical = Json.object(
                "name", row.where().brief(), "fullyQualifiedName", row.where().text(), "kind", "resource");
        Json location = Json.object("logicalLocations", Json.array(logical));
        return heading.source()
                .map(file -> location.with(
                        "physicalLocation",
                        Json.object(
                                "artifactLocation",
                                Json.object("uri", uri(file)),
                                "region",
                                Json.object("startLine", 1))))
                .orElse(location);
    }

    private static String uri(String file) {
        return file.replace('\\', '/').replace("%", "%25").replace(" ", "%20");
    }
}
