package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
import groundwork.icons.Icon;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.practices.accept.Waivers.Waived;
import java.util.Locale;
import java.util.Optional;

/// One finding as a row of the checklist.
///
/// @param kind    how it stands
/// @param subject what was judged; empty where the practice does not apply
/// @param seen    what was seen, missing, or why it does not apply
/// @param cure    the way out of a broken one
public record Row(Finding finding, Kind kind, String subject, String seen, Optional<Cure> cure) {

    /// The four verdicts and the decision to live with a broken one, each with its word, outline and role of
    /// colour.
    public enum Kind {
        BROKEN(Icon.VERDICT_BROKEN, "role-bad"),
        UNKNOWN(Icon.VERDICT_UNKNOWN, "role-care"),
        KEPT(Icon.VERDICT_KEPT, "role-good"),
        WAIVED(Icon.VERDICT_WAIVED, "role-quiet"),
        NOT_APPLICABLE(Icon.VERDICT_NOT_APPLICABLE, "role-quiet");

        private final Icon icon;
        private final String role;

        Kind(Icon icon, String role) {
            this.icon = icon;
            this.role = role;
        }

        public String word() {
            return say("checklistplace.kind." + Words.of(this));
        }

        public Icon icon() {
            return icon;
        }

        public String role() {
            return role;
        }
    }

    public static Row of(Finding finding) {
        return switch (finding.verdict()) {
            case Verdict.Kept(var subject, var seen) ->
                new Row(finding, Kind.KEPT, subject.name(), seen, Optional.empty());
            case Verdict.Broken(var subject, var path, var seen, var expected, var cure) ->
                new Row(
                        finding,
                        Kind.BROKEN,
                        subject.name(),
                        say("checklistplace.expected", "seen", seen, "expected", expected),
                        Optional.of(cure));
            case Verdict.Unknown(var subject, var missing) ->
                new Row(
                        finding,
                        Kind.UNKNOWN,
                        subject.name(),
                        say("checklistplace.to-tell", "missing", missing),
                        Optional.empty());
            case Verdict.NotApplicable(var why) -> new Row(finding, Kind.NOT_APPLICABLE, "", why, Optional.empty());
        };
    }

    /// A broken one that somebody decided to live with.
    static Row of(Waived waived) {
        var row = of(waived.finding());
        var by = waived.by();
        var words = say(
                "checklistplace.waived",
                "seen",
                row.seen(),
                "expires",
                by.expires(),
                "owner",
                by.owner(),
                "reason",
                by.reason());
        return new Row(row.finding(), Kind.WAIVED, row.subject(), words, row.cure());
    }

    public String id() {
        return finding.practice().about().id();
    }

    public String title() {
        return finding.practice().about().title();
    }

    /// The severity, where it matters: on a broken practice.
    public String severity() {
        return kind == Kind.BROKEN ? Words.said(finding.practice().about().severity()) : "";
    }

    /// All of it as one sentence, for a screen reader.
    public String words() {
        return id() + " " + title() + ": " + kind.word() + (severity().isEmpty() ? "" : ", " + severity())
                + (subject.isEmpty() ? "" : ", " + subject) + ", " + seen;
    }

    public boolean mentions(String text) {
        return words().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
