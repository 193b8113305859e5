package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.preview.GeneratedAnswers;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.StopToken;
import groundwork.run.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the answers: built over the real SDK, nothing is left to do; taken back, nothing is left behind;
/// built again, what Azure kept is recovered. `-Ddoors.answers=300` for a longer night.
class ManyAnswersTest {

    /// Answers that ask for something that would have to be there, or for a group the practice directory lacks.
    static final List<String> ELSEWHERE = List.of(
            "identity",
            "storageAccount",
            "keyVault",
            "containerRegistry",
            "applicationInsights",
            "logAnalytics",
            "virtualNetwork",
            "dataAccounts",
            "groups");

    @TempDir
    Path home;

    static List<Long> seeds() {
        return LongStream.range(0, Long.getLong("doors.answers", 4)).boxed().toList();
    }

    private static Answers answers(Door door, long seed) {
        var answers = GeneratedAnswers.of(seed);
        for (var key : ELSEWHERE) {
            answers = answers.without(key);
        }
        return door.settled(answers.with("subscription", new Answer.One("00000000-0000-0000-0000-000000000000")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void builtTakenBackAndBuiltAgain(long seed) {
        try (var door = PracticeServer.inMemory().door()) {
            var choices = Questionnaire.standard().choices(answers(door, seed));
            var journey = new Journey(home);
            for (int round = 0; round < 2; round++) {
                var plan = journey.preview(choices, door.cloud());
                assertThat(plan.count(Sign.CREATE)).isEqualTo(plan.changes().size());
                var applied = journey.apply(plan, door.cloud(), 8, event -> {}, new StopToken());
                assertThat(applied.outcome()).isEqualTo(Outcome.DONE);
                assertThat(left(applied.after())).isEmpty();
                var undo = journey.undoPlan(applied.runId(), door.cloud(), false);
                var told = new Undo.Told(event -> {}, new StopToken(), item -> false);
                assertThat(journey.undo(undo, door.cloud(), told)).isEqualTo(Outcome.DONE);
            }
        }
    }

    private static List<String> left(Plan plan) {
        return plan.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .map(change -> change.resource().key() + " " + change.differences())
                .toList();
    }
}
