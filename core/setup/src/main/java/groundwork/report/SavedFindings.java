package groundwork.report;

import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A report of schema `groundwork/findings/1` read back, to look at it again, compare it, or write it in another
/// form.
///
/// @param strange ids of practices this version does not know; their findings are left out
public record SavedFindings(List<Finding> findings, List<String> strange) {

    public SavedFindings {
        findings = List.copyOf(findings);
        strange = List.copyOf(strange);
    }

    /// Empty where it is no such report.
    public static Optional<SavedFindings> read(Json report) {
        if (report.text("schema").filter(FindingsReport.SCHEMA::equals).isEmpty()) {
            return Optional.empty();
        }
        var findings = new ArrayList<Finding>();
        var strange = new ArrayList<String>();
        for (var item : report.items("findings")) {
            var id = item.text("practice.id").orElse("");
            Catalogue.find(id)
                    .ifPresentOrElse(practice -> findings.add(finding(practice, item)), () -> strange.add(id));
        }
        return Optional.of(new SavedFindings(findings, strange));
    }

    private static Finding finding(Practice practice, Json item) {
        return new Finding(practice, verdict(item), item.text("reason"), waived(item.at("waived")));
    }

    private static Optional<Finding.Waived> waived(Json by) {
        return by.text("until")
                .map(LocalDate::parse)
                .map(day -> new Finding.Waived(text(by, "owner"), text(by, "reason"), day));
    }

    private static Verdict verdict(Json item) {
        return switch (item.text("verdict").orElse("")) {
            case "kept" -> new Verdict.Kept(id(item, "subject"), text(item, "seen"));
            case "broken", "waived" ->
                new Verdict.Broken(
                        id(item, "subject"),
                        text(item, "path"),
                        text(item, "seen"),
                        text(item, "expected"),
                        cure(item.at("cure")));
            case "not-applicable" -> new Verdict.NotApplicable(text(item, "why"));
            default -> new Verdict.Unknown(id(item, "subject"), text(item, "missing"));
        };
    }

    private static Cure cure(Json cure) {
        var words = text(cure, "words");
        return switch (text(cure, "kind")) {
            case "change-answer" -> new Cure.ChangeAnswer(words, text(cure, "key"), text(cure, "value"));
            case "patch" -> new Cure.Patch(words, id(cure, "resource"), text(cure, "path"), cure.at("value"));
            case "grant" -> new Cure.Grant(words, id(cure, "scope"), text(cure, "role"), id(cure, "identity"));
            case "write" -> new Cure.Write(words, id(cure, "resource"), cure.at("body"));
            case "register" -> new Cure.Register(words, text(cure, "provider"));
            case "replace" -> new Cure.Replace(words, id(cure, "resource"), text(cure, "path"), cure.at("value"));
            default -> new Cure.ByHand(words);
        };
    }

    private static String text(Json json, String path) {
        return json.text(path).orElse("");
    }

    private static ResourceId id(Json json, String path) {
        return new ResourceId(json.text(path).filter(id -> id.startsWith("/")).orElse("/"));
    }
}
