package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Interview;
import groundwork.choices.OnPurpose;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Plan;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Asks why, before anything is built that breaks a practice: one line for each practice that has no reason yet.
///
/// @param stage where it is asked
record OnPurposeTalk(Stage stage) {

    /// The interview with every reason in its answers; empty when the person went back instead.
    Optional<Interview> of(Interview interview, Plan plan) {
        var now = interview;
        for (var entry : undecided(plan).entrySet()) {
            var finding = entry.getValue();
            var reason = stage.line(
                    say("wizard.OnPurposeTalk.why-is-broken-on-purpose", "key", entry.getKey()),
                    say(
                            "wizard.OnPurposeTalk.your-reason-is-kept-with-the",
                            "title",
                            finding.practice().about().title(),
                            "finding",
                            said(finding)),
                    "");
            if (reason.isEmpty()) {
                return Optional.empty();
            }
            now = now.with(OnPurpose.KEY, OnPurpose.with(now.answers(), entry.getKey(), reason.get()));
        }
        return Optional.of(now);
    }

    /// The first finding of each practice that is broken without a reason.
    private static LinkedHashMap<String, Finding> undecided(Plan plan) {
        var undecided = new LinkedHashMap<String, Finding>();
        plan.findings().stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                .filter(finding -> finding.reason().isEmpty())
                .forEach(finding ->
                        undecided.putIfAbsent(finding.practice().about().id(), finding));
        return undecided;
    }

    private static String said(Finding finding) {
        return finding.verdict() instanceof Verdict.Broken broken
                ? broken.subject().name() + ": " + broken.seen() + "."
                : "";
    }
}
