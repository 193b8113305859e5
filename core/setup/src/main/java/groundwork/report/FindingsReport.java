package groundwork.report;

import groundwork.choices.Words;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.util.List;

/// What the practices say, as JSON of schema `groundwork/findings/1`; see `docs/reference/json.md`.
public final class FindingsReport {

    public static final String SCHEMA = "groundwork/findings/1";

    private FindingsReport() {}

    /// The whole report.
    public static Json json(List<Finding> findings) {
        return Json.object("schema", SCHEMA, "summary", summary(findings), "findings", array(findings));
    }

    /// The counts alone.
    static Json summary(List<Finding> findings) {
        return summary(Tally.of(findings));
    }

    /// The same, counted already.
    static Json summary(Tally tally) {
        return Json.object(
                "kept",
                tally.kept(),
                "broken",
                tally.broken().all(),
                "waived",
                tally.waived(),
                "unknown",
                tally.unknown(),
                "notApplicable",
                tally.notApplicable(),
                "brokenBySeverity",
                Json.object(
                        "high",
                        tally.broken().high(),
                        "medium",
                        tally.broken().medium(),
                        "low",
                        tally.broken().low()));
    }

    /// The findings alone, in reading order.
    static Json array(List<Finding> findings) {
        return Json.array(findings.stream().map(FindingsReport::finding));
    }

    private static Json finding(Finding finding) {
        Json plain = Json.object("practice", about(finding.practice().about()));
        Json said = finding.reason()
                .map(reason -> plain.with("reason", Json.of(reason)))
                .orElse(plain);
        Json json = finding.waived()
                .map(waived -> said.with("waived", waived(waived)))
                .orElse(said);
        return switch (finding.verdict()) {
            case Verdict.Kept(var subject, var seen) ->
                json.with("verdict", Json.of("kept"))
                        .with("subject", Json.of(subject))
                        .with("seen", Json.of(seen));
            case Verdict.Broken(var subject, var path, var seen, var expected, var cure) ->
                json.with("verdict", Json.of(finding.isBroken() ? "broken" : "waived"))
                        .with("subject", Json.of(subject))
                        .with("path", Json.of(path))
                        .with("seen", Json.of(seen))
                        .with("expected", Json.of(expected))
                        .with("why", Json.of(finding.why()))
                        .with("cure", cure(cure));
            case Verdict.Unknown(var subject, var missing) ->
                json.with("verdict", Json.of("unknown"))
                        .with("subject", Json.of(subject))
                        .with("missing", Json.of(missing));
            case Verdict.NotApplicable(var why) ->
                json.with("verdict", Json.of("not-applicable")).with("why", Json.of(why));
        };
    }

    private static Json waived(Finding.Waived by) {
        return Json.object(
                "owner", by.owner(), "reason", by.reason(), "until", by.until().toString());
    }

    /// What the catalogue says of a practice.
    static Json about(Practice.About about) {
        return Json.object(
                "id",
                about.id(),
                "title",
                about.title(),
                "severity",
                Words.of(about.severity()),
                "statements",
                Json.array(about.statements().stream().map(Json::of)),
                "alsoKnownAs",
                Json.array(about.alsoKnownAs().stream().map(Json::of)));
    }

    private static Json cure(Cure cure) {
        return switch (cure) {
            case Cure.ChangeAnswer(var words, var key, var value) ->
                Json.object("kind", "change-answer", "words", words, "key", key, "value", value);
            case Cure.Patch(var words, var resource, var path, var value) ->
                Json.object("kind", "patch", "words", words, "resource", resource, "path", path, "value", value);
            case Cure.Grant(var words, var scope, var role, var identity) ->
                Json.object("kind", "grant", "words", words, "scope", scope, "role", role, "identity", identity);
            case Cure.Write(var words, var resource, var body) ->
                Json.object("kind", "write", "words", words, "resource", resource, "body", body);
            case Cure.Register(var words, var provider) ->
                Json.object("kind", "register", "words", words, "provider", provider);
            case Cure.Replace(var words, var resource, var path, var value) ->
                Json.object("kind", "replace", "words", words, "resource", resource, "path", path, "value", value);
            case Cure.ByHand(var words) -> Json.object("kind", "by-hand", "words", words);
        };
    }
}
