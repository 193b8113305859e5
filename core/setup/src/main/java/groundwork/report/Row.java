package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Verdict;
import groundwork.terms.ResourceId;
import java.util.Optional;

/// A finding with every field as text, for documents that draw all verdicts alike.
record Row(Practice.About about, Kind kind, Where where, Said said) {

    /// @param words    what was seen, what is missing to tell, or why it does not apply
    /// @param expected what should have been seen; empty unless broken
    /// @param cure     the way out; empty unless broken
    /// @param waived   who lives with it for a while
    record Said(String words, String expected, String cure, Optional<Finding.Waived> waived) {

        Said(String words) {
            this(words, "", "", Optional.empty());
        }
    }

    String words() {
        return said.words();
    }

    String expected() {
        return said.expected();
    }

    String cure() {
        return said.cure();
    }

    Optional<Finding.Waived> waived() {
        return said.waived();
    }

    /// Whether there is something to do or to decide about it.
    boolean isOpen() {
        return kind == Kind.BROKEN || kind == Kind.WAIVED;
    }

    /// The verdict as one word.
    enum Kind {
        BROKEN,
        /// Broken, and somebody decided to live with it for a while.
        WAIVED,
        UNKNOWN,
        KEPT,
        NOT_APPLICABLE;

        /// The word in the language that is spoken.
        String said() {
            return say("report.verdict." + Words.of(this));
        }
    }

    /// @param path the property, dotted; empty for the resource as a whole
    record Where(Optional<ResourceId> subject, String path) {

        /// The id, and the property behind it.
        String text() {
            return subject.map(ResourceId::value).orElse("") + (path.isEmpty() ? "" : " " + path);
        }

        /// The name, and the property behind it.
        String brief() {
            return subject.map(ResourceId::name).orElse("") + (path.isEmpty() ? "" : " " + path);
        }
    }

    static Row of(Finding finding) {
        var about = finding.practice().about();
        return switch (finding.verdict()) {
            case Verdict.Kept(var subject, var seen) -> new Row(about, Kind.KEPT, at(subject), new Said(seen));
            case Verdict.Broken(var subject, var path, var seen, var expected, var cure) ->
                new Row(
                        about,
                        finding.waived().isPresent() ? Kind.WAIVED : Kind.BROKEN,
                        new Where(Optional.of(subject), path),
                        new Said(decided(seen, finding), expected, cure.words(), finding.waived()));
            case Verdict.Unknown(var subject, var missing) ->
                new Row(about, Kind.UNKNOWN, at(subject), new Said(say("report.to-tell", "missing", missing)));
            case Verdict.NotApplicable(var why) ->
                new Row(about, Kind.NOT_APPLICABLE, new Where(Optional.empty(), ""), new Said(why));
        };
    }

    /// What was seen, and what was decided about it.
    private static String decided(String seen, Finding finding) {
        var purpose = finding.reason()
                .map(reason -> say("report.on-purpose", "seen", seen, "reason", reason))
                .orElse(seen);
        return finding.waived()
                .map(by -> say(
                        "report.waived",
                        "words",
                        purpose,
                        "until",
                        by.until(),
                        "owner",
                        by.owner(),
                        "reason",
                        by.reason()))
                .orElse(purpose);
    }

    private static Where at(ResourceId subject) {
        return new Where(Optional.of(subject), "");
    }

    /// What there is to say, as one sentence or two.
    String sentence() {
        return words()
                + (expected().isEmpty() ? "" : say("report.and-expected", "expected", expected()))
                + (cure().isEmpty() ? "" : say("report.and-cure", "cure", cure()));
    }
}
