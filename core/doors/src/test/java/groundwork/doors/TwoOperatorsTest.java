package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Advice;
import groundwork.journey.Journey;
import groundwork.journey.Journey.Applied;
import groundwork.preview.Plan;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import groundwork.run.StopToken;
import groundwork.run.Undo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two operators, each with a home of their own, build the same answers in the same group at the same time. Each
/// comes to the end, or is refused with Azure's reason and advice and comes to it when they resume; nothing is
/// there twice, and what both made is gone when both take it back.
class TwoOperatorsTest {

    @TempDir
    Path folder;

    private final Door door = PracticeServer.inMemory().door();

    @Test
    void bothComeToTheSameWorld() {
        try (door) {
            var choices = Questionnaire.standard().choices(door.settled(AnswersFile.example(Example.SEED)));
            var operators = List.of(new Journey(folder.resolve("one")), new Journey(folder.resolve("two")));
            var plan = operators.getFirst().preview(choices, door.cloud());
            var runs = operators.stream()
                    .map(operator -> CompletableFuture.supplyAsync(() -> built(operator, plan)))
                    .toList();
            var ended = runs.stream().map(CompletableFuture::join).toList();

            for (int number = 0; number < ended.size(); number++) {
                var operator = operators.get(number);
                var run = ended.get(number);
                var last = run.outcome() == Outcome.DONE
                        ? run
                        : operator.resume(run.runId(), door.cloud(), 8, event -> {}, new StopToken());
                assertThat(last.outcome()).isEqualTo(Outcome.DONE);
            }
            assertThat(operators.getLast().preview(choices, door.cloud()).isEmpty())
                    .isTrue();
            assertNoRoleIsGivenTwice(plan);
            for (int number = 0; number < ended.size(); number++) {
                takenBack(operators.get(number), ended.get(number).runId());
            }
            assertThat(door.cloud().read(plan.blueprint().resources().getFirst().id(), "2021-04-01"))
                    .isEmpty();
        }
    }

    private Applied built(Journey operator, Plan plan) {
        var failures = new ArrayList<String>();
        var applied = operator.apply(
                plan,
                door.cloud(),
                8,
                event -> {
                    if (event instanceof RunEvent.Moved moved && moved.state() == State.FAILED) {
                        failures.add(moved.detail().toString());
                    }
                },
                new StopToken());
        assertThat(failures)
                .allSatisfy(detail -> assertThat(Advice.onDetail(detail)).isPresent());
        return applied;
    }

    private void assertNoRoleIsGivenTwice(Plan plan) {
        var subscription = plan.blueprint().choices().place().subscription();
        var path = "/subscriptions/" + subscription + "/providers/Microsoft.Authorization/roleAssignments";
        assertThat(door.cloud().list(path, "2022-04-01"))
                .isNotEmpty()
                .extracting(role -> role.at("properties.scope") + " " + role.at("properties.principalId") + " "
                        + role.at("properties.roleDefinitionId"))
                .doesNotHaveDuplicates();
    }

    private void takenBack(Journey operator, String run) {
        var told = new Undo.Told(event -> {}, new StopToken(), item -> true);
        operator.undo(operator.undoPlan(run, door.cloud(), false), door.cloud(), told);
    }
}
