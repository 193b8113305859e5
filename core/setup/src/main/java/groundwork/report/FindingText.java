package groundwork.report;

import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Findings to JSON and back, for files of this program: what is written is what [FindingsReport] shows.
public final class FindingText {

    private FindingText() {}

    public static Json write(List<Finding> findings) {
        return FindingsReport.array(findings);
    }

    /// Those that can be read; one of a practice this version does not know is passed over.
    public static List<Finding> read(List<Json> findings) {
        return findings.stream().flatMap(FindingText::finding).toList();
    }

    private static Stream<Finding> finding(Json json) {
        return Catalogue.find(json.text("practice.id").orElse(""))
                .map(practice -> new Finding(practice, verdict(json), json.text("reason")))
                .stream();
    }

    private static Verdict verdict(Json json) {
        return switch (text(json, "verdict")) {
            case "kept" -> new Verdict.Kept(id(json, "subject"), text(json, "seen"));
            case "broken" ->
                new Verdict.Broken(
                        id(json, "subject"),
                        text(json, "path"),
                        text(json, "seen"),
                        text(json, "expected"),
                        cure(json.at("cure")));
            case "unknown" -> new Verdict.Unknown(id(json, "subject"), text(json, "missing"));
            default -> new Verdict.NotApplicable(text(json, "why"));
        };
    }

    private static Cure cure(Json json) {
        var words = text(json, "words");
        return switch (text(json, "kind")) {
            case "change-answer" -> new Cure.ChangeAnswer(words, text(json, "key"), text(json, "value"));
            case "patch" -> new Cure.Patch(words, id(json, "resource"), text(json, "path"), json.at("value"));
            case "grant" -> new Cure.Grant(words, id(json, "scope"), text(json, "role"), id(json, "identity"));
            case "write" -> new Cure.Write(words, id(json, "resource"), json.at("body"));
            case "register" -> new Cure.Register(words, text(json, "provider"));
            case "replace" -> new Cure.Replace(words, id(json, "resource"), text(json, "path"), json.at("value"));
            default -> new Cure.ByHand(words);
        };
    }

    private static String text(Json json, String name) {
        return json.text(name).orElse("");
    }

    private static ResourceId id(Json json, String name) {
        return new ResourceId(
                Optional.of(text(json, name)).filter(id -> !id.isEmpty()).orElse("/"));
    }
}
