package groundwork.report;

import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Verdict;
import groundwork.terms.ResourceId;
import java.util.Optional;

/// A finding with every field as text, for documents that draw all verdicts alike.
///
/// @param words    what was seen, what is missing to tell, or why it does not apply
/// @param expected what should have been seen; empty unless broken
/// @param cure     the way out; empty unless broken
record Row(Practice.About about, Kind kind, Where where, String words, String expected, String cure) {

    /// The verdict as one word.
    enum Kind {
        BROKEN,
        UNKNOWN,
        KEPT,
        NOT_APPLICABLE
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
            case Verdict.Kept(var subject, var seen) -> new Row(about, Kind.KEPT, at(subject), seen, "", "");
            case Verdict.Broken(var subject, var path, var seen, var expected, var cure) ->
                new Row(
                        about,
                        Kind.BROKEN,
                        new Where(Optional.of(subject), path),
                        finding.reason()
                                .map(reason -> seen + "; on purpose: " + reason)
                                .orElse(seen),
                        expected,
                        cure.words());
            case Verdict.Unknown(var subject, var missing) ->
                new Row(about, Kind.UNKNOWN, at(subject), "to tell, this is missing: " + missing, "", "");
            case Verdict.NotApplicable(var why) ->
                new Row(about, Kind.NOT_APPLICABLE, new Where(Optional.empty(), ""), why, "", "");
        };
    }

    private static Where at(ResourceId subject) {
        return new Where(Optional.of(subject), "");
    }

    /// What there is to say, as one sentence or two.
    String sentence() {
        return words
                + (expected.isEmpty() ? "" : "; expected: " + expected)
                + (cure.isEmpty() ? "" : ". Cure: " + cure);
    }
}
