package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.http.HttpMethod;
import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.export.whatif.WhatIf;
import groundwork.export.whatif.WhatIf.Item;
import groundwork.export.whatif.WhatIf.Noise;
import groundwork.export.whatif.WhatIf.Verdict;
import groundwork.journey.Journey;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.run.StopToken;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A cloud's own what-if of a plan, beside the plan.
class WhatIfTest {

    @TempDir
    Path home;

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();

    @AfterEach
    void close() {
        door.close();
    }

    private Plan plan(Answers answers) {
        return new Journey(home).preview(Questionnaire.standard().choices(door.settled(answers)), door.cloud());
    }

    private void apply(Plan plan) {
        new Journey(home).apply(plan, door.cloud(), 8, event -> {}, new StopToken());
    }

    private WhatIf.Said asked(Plan plan) {
        return (WhatIf.Said) new Journey(home).whatIf(plan, door.cloud());
    }

    private static List<String> not(WhatIf.Said said, Verdict verdict) {
        return said.items().stream()
                .filter(item -> item.verdict() != verdict)
                .map(Item::toString)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void bothSayTheSameBeforeAndAfterARun(Example example) {
        var answers = AnswersFile.example(example);
        var plan = plan(answers);
        assertThat(not(asked(plan), Verdict.AGREES)).isEmpty();
        apply(plan);
        var after = asked(plan(answers));
        assertThat(not(after, Verdict.AGREES)).isEmpty();
        assertThat(after.items()).hasSizeGreaterThan(20).extracting(Item::ours).containsOnly(Sign.NOTHING);
    }

    @Test
    void oneChangedAnswerIsTheSameChangeForBoth() {
        var answers = AnswersFile.example(Example.SEED);
        apply(plan(answers));
        var wider = answers.with("allowedAddresses", new Answer.Many(List.of("203.0.113.0/24", "192.0.2.44")));
        var said = asked(plan(wider));
        assertThat(not(said, Verdict.AGREES)).isEmpty();
        assertThat(said.items())
                .filteredOn(item -> item.ours() == Sign.UPDATE)
                .isNotEmpty()
                .extracting(Item::azure)
                .containsOnly("Modify");
    }

    @Test
    void whatAzureIsKnownToReportWithoutReasonIsLabelled() {
        var answers = AnswersFile.example(Example.SEED);
        apply(plan(answers));
        Wire.to(server).send(HttpMethod.PUT, "/practice/what-if", "{\"noise\": true}");
        var said = asked(plan(answers));
        assertThat(said.items())
                .filteredOn(item -> item.verdict() == Verdict.DIFFERS)
                .flatExtracting(Item::entries)
                .filteredOn(entry -> entry.noise() == Noise.NONE)
                .isEmpty();
        assertThat(said.count(Verdict.NOISE)).isPositive();
        assertThat(said.items())
                .filteredOn(item -> item.verdict() == Verdict.NOISE)
                .flatExtracting(Item::entries)
                .extracting(WhatIf.Entry::noise)
                .doesNotContain(Noise.NONE)
                .contains(Noise.DEFAULT);
    }
}
