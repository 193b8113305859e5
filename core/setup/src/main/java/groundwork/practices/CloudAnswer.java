package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.cloud.Fact;
import groundwork.cloud.Preflight;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Judges by something a cloud was asked; where it did not answer, that is the one verdict.
public final class CloudAnswer {

    private CloudAnswer() {}

    /// @param what what was asked, for a sentence: `the locks`
    public static <T> List<Verdict> judge(
            Subject subject,
            Function<Preflight, Fact<T>> question,
            String what,
            BiFunction<WorkspaceView, T, List<Verdict>> practice) {
        return WorkspaceView.judge(subject, workspace -> switch (question.apply(
                subject.world().preflight())) {
            case Fact.Known<T>(var answer) -> practice.apply(workspace, answer);
            case Fact.Unread<T> unread
            when isMoot(subject, unread, question) ->
                List.of(new Verdict.NotApplicable(
                        say("findings.CloudAnswer.nothing-is-planned-here-are-asked", "what", what)));
            case Fact.Unread<T> unread -> List.of(new Verdict.Unknown(workspace.id(), what + ": " + unread.missing()));
        });
    }

    /// Where nothing is planned, nobody asks what must be known before it is built.
    private static <T> boolean isMoot(Subject subject, Fact<T> fact, Function<Preflight, Fact<T>> question) {
        return subject.choices().isEmpty() && fact == question.apply(Preflight.NONE);
    }
}
