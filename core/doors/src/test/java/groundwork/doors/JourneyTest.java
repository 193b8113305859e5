package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.preview.price.Amount;
import groundwork.run.RunEvent;
import groundwork.run.State;
import groundwork.run.StopToken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole journey over the real SDK and real HTTPS: preview, apply, look again, judge what is there.
class JourneyTest {

    private static final int PARALLEL = 8;

    @TempDir
    Path home;

    private final List<RunEvent> events = new ArrayList<>();

    private static Choices choices(Door door, Answers answers) {
        return Questionnaire.standard().choices(door.settled(answers));
    }

    private Journey.Applied apply(Journey journey, Plan plan, Door door) {
        return journey.apply(plan, door.cloud(), PARALLEL, events::add, new StopToken());
    }

    private static List<String> left(Plan plan) {
        return plan.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .map(change -> change.resource().key() + " " + change.differences())
                .toList();
    }

    private List<String> failures() {
        return events.stream()
                .filter(RunEvent.Moved.class::isInstance)
                .map(RunEvent.Moved.class::cast)
                .filter(moved -> moved.state() == State.FAILED || moved.state() == State.SKIPPED)
                .map(moved -> moved.step() + ": " + moved.detail())
                .toList();
    }

    /// Told only by the person at work, and here nobody asks them.
    private static final Set<String> ASKED = Set.of("NET-16");

    private static List<String> notKept(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Broken
                        || finding.verdict() instanceof Verdict.Unknown
                                && !ASKED.contains(finding.practice().about().id()))
                .map(finding -> finding.practice().about().id() + " " + finding.verdict())
                .toList();
    }

    /// Verdicts of practices, as `NET-02 Kept`, that are among the first and not among the others.
    private static Set<String> otherwise(List<Finding> these, List<Finding> others) {
        var left = new TreeSet<>(verdicts(these));
        left.removeAll(verdicts(others));
        return left;
    }

    private static List<String> verdicts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.practice().about().id() + " "
                        + finding.verdict().getClass().getSimpleName())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void afterApplyNothingIsLeftAndEveryPracticeIsKept(Example example) {
        try (var door = PracticeServer.inMemory().door()) {
            var choices = choices(door, AnswersFile.example(example));
            var journey = new Journey(home);
            var plan = journey.preview(choices, door.cloud());
            assertThat(plan.obstacles()).isEmpty();
            assertThat(plan.count(Sign.CREATE)).isGreaterThan(20);
            assertThat(notKept(plan.findings())).isEmpty();
            assertThat(plan.estimate().missing()).isEmpty();
            assertThat(plan.estimate().costs())
                    .filteredOn(cost -> cost.idle() instanceof Amount.Unknown)
                    .isEmpty();
            assertThat(plan.estimate().full().money())
                    .isGreaterThan(plan.estimate().idle().money());

            var applied = apply(journey, plan, door);
            assertThat(failures()).isEmpty();
            assertThat(applied.outcome()).isEqualTo(RunEvent.Outcome.DONE);
            assertThat(left(applied.after())).isEmpty();
            assertThat(notKept(applied.live())).isEmpty();
            assertThat(otherwise(applied.live(), plan.findings())).isEmpty();
            assertThat(otherwise(plan.findings(), applied.live())).isEmpty();
            var again = journey.preview(choices, door.cloud());
            assertThat(left(again)).isEmpty();
            assertThat(notKept(again.findings())).isEmpty();
        }
    }

    @Test
    void oneChangedAnswerIsExactlyOneChange() {
        try (var door = PracticeServer.inMemory().door()) {
            var answers = AnswersFile.example(Example.SEED);
            var journey = new Journey(home);
            apply(journey, journey.preview(choices(door, answers), door.cloud()), door);

            var wider = answers.with("allowedAddresses", new Answer.Many(List.of("203.0.113.0/24", "192.0.2.44")));
            var plan = journey.preview(choices(door, wider), door.cloud());
            assertThat(plan.changes())
                    .filteredOn(change -> change.sign() != Sign.NOTHING)
                    .extracting(change -> change.resource().why().title())
                    .allSatisfy(
                            title -> assertThat(title).containsAnyOf("allow list", "Storage", "Container registry"));
            assertThat(plan.changes())
                    .filteredOn(change -> change.sign() != Sign.NOTHING)
                    .extracting(Change::sign)
                    .containsOnly(Sign.UPDATE);
            apply(journey, plan, door);
            assertThat(left(journey.preview(choices(door, wider), door.cloud())))
                    .isEmpty();
        }
    }
}
