package groundwork.cli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.cli.ask.AtHand.Standing;
import groundwork.journey.Journey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LivingChecklistTest {

    private final LivingChecklist checklist = new LivingChecklist(new Journey(Path.of("none")));

    private Standing standing(Answers answers) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        Optional<Standing> standing;
        do {
            standing = checklist.of(answers);
        } while (standing.isEmpty() && Instant.now().isBefore(end));
        return standing.orElseThrow();
    }

    @Test
    void nothingAnsweredIsJudgedWithDefaultsAndOurExample() {
        var standing = standing(Answers.NONE);
        assertThat(standing.kept()).isPositive();
        assertThat(standing.broken()).isEmpty();
    }

    @Test
    void everyChoiceOfAccessCanBeJudgedWhileItIsPointedAt() {
        for (var access : List.of("selected", "all", "private")) {
            assertThat(standing(Answers.NONE.with("access", new Answer.One(access)))
                            .kept())
                    .as(access)
                    .isPositive();
        }
    }
}
