package groundwork.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Interview;
import groundwork.choices.Question.Source;
import groundwork.choices.Questionnaire;
import groundwork.cli.ask.Asking.Outcome;
import groundwork.cli.look.Glyphs;
import groundwork.journey.Offers.Offer;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainAskingTest {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.standard();

    private final StringWriter written = new StringWriter();

    private static Offering shelf(Source source, Answers answers, String typed) {
        var regions = List.of(
                new Offer("northeurope", "North Europe", "Europe"), new Offer("westeurope", "West Europe", "Europe"));
        var team = new Offer("00000000-0000-0000-0000-0000000000a1", "Data Science Team", "");
        if (source == Source.REGIONS) {
            return new Offering.Ready(regions);
        }
        return new Offering.Ready(source == Source.GROUPS ? List.of(team) : List.of());
    }

    private Outcome ask(Answers answers, String... lines) {
        var input = new BufferedReader(new StringReader(String.join("\n", lines) + (lines.length > 0 ? "\n" : "")));
        var atHand = new AtHand(
                PlainAskingTest::shelf, AtHand.Checklist.NONE, AtHand.Lessons.NONE, List::of, new Glyphs(false));
        var plain = new PlainLines(TypedLines.from(input), new PrintWriter(written), true);
        return new PlainAsking(plain, atHand).ask(Interview.begin(QUESTIONNAIRE, answers));
    }

    private static Answers answers(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered(var interview) -> interview.complete();
            case Outcome.Stopped(var interview) -> interview.complete();
        };
    }

    @Test
    void questionsAreNumberedAndAnsweredByNumberWordOrLabel() {
        var outcome = ask(Answers.NONE, "practice cloud", "The practice cloud", "", "2", "vision", "prod");
        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(answers(outcome).one("region")).contains("westeurope");
        assertThat(answers(outcome).one("environment")).contains("prod");
        assertThat(written.toString()).startsWith("""
                An empty line takes what stands in brackets. '?' tells why, '<' goes back.

                Where, 1 of 5

                1. Where shall it be built?
                   1) The practice cloud: built in, free, nothing leaves this machine
                   2) Azure: the public cloud
                   3) Azure in China: operated by 21Vianet
                   4) Azure for US Government
                   [The practice cloud] (? why, < back) practice cloud
                   Not taken: 'practice cloud' is not one of practice, azure,""");
        assertThat(written.toString()).matches("[\\p{ASCII}]*");
    }

    @Test
    void aWrongAnswerIsAskedAgainWithTheReason() {
        var outcome = ask(
                new Answers(Map.of("cloud", new Answer.One("practice"))), "", "north", "Vision", "vision", "<", "", "");
        assertThat(answers(outcome).one("region")).contains("northeurope");
        assertThat(written.toString()).contains("Not taken: 2 to 12 lower-case letters and digits");
        assertThat(answers(outcome).one("workload")).contains("vision");
    }

    @Test
    void whyAndBackWorkAtEveryQuestion() {
        ask(Answers.NONE, "?", "<", "", "<", "");
        assertThat(written.toString())
                .contains("The practice cloud behaves like Azure")
                .contains("This is the first question.")
                .contains("2. Which subscription?");
    }

    @Test
    void groupsAreAskedFieldByField() {
        var outcome = ask(upTo("workloads"), "+", "data", "1, 3", "");
        assertThat(answers(outcome).find("groups"))
                .contains(new Answer.Rows(List.of(Map.of(
                        "objectId",
                        "00000000-0000-0000-0000-0000000000a1",
                        "name",
                        "Data Science Team",
                        "workloads",
                        "notebooks, jobs"))));
    }

    @Test
    void clustersAreAddedChangedAndTakenAway() {
        var change = "1/gpu//0/2//low-priority/";
        var add = "+/cpu/////";
        var outcome = ask(upTo("storageReach"), (change + add + "-1//none").split("/", -1));
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
        var cpu = "name=cpu;size=STANDARD_DS3_V2;nodes=4;idleMinutes=15;priority=dedicated";
        var clusters = QUESTIONNAIRE.find("clusters").orElseThrow();
        assertThat(answers(outcome).find("clusters")).contains(QUESTIONNAIRE.read(clusters, cpu));
        assertThat(written.toString())
                .contains("Not taken: '0' nodes: write a whole number from 1 to 999.")
                .contains("1) gpu, STANDARD_DS3_V2, 2 nodes at most, 15 idle minutes, Low priority");
    }

    /// Answered with defaults up to and with this question.
    private static Answers upTo(String last) {
        var answers = Answers.NONE
                .with("allowedAddresses", new Answer.Many(List.of("203.0.113.0/24")))
                .with("workloads", new Answer.Many(List.of("jobs")));
        for (String key : QUESTIONNAIRE.keys()) {
            var question = QUESTIONNAIRE.find(key).orElseThrow();
            var fallback = QUESTIONNAIRE.fallback(question, answers);
            if (!question.about().expert() && answers.find(key).isEmpty() && fallback.isPresent()) {
                answers = answers.with(key, fallback.get());
            }
            if (key.equals(last)) {
                return answers;
            }
        }
        return answers;
    }

    @Test
    void theEndOfTheInputStops() {
        assertThat(ask(Answers.NONE)).isInstanceOf(Outcome.Stopped.class);
    }

    @Test
    void whoeverWaitsForALineIsToldWhenThereIsNone() throws Exception {
        var typed = TypedLines.from(new BufferedReader(new java.io.PipedReader(new java.io.PipedWriter())));
        var waiting = java.util.concurrent.CompletableFuture.supplyAsync(typed::next);
        typed.end();
        assertThat(waiting.get(10, java.util.concurrent.TimeUnit.SECONDS)).isEmpty();
        assertThat(typed.next()).isEmpty();
    }

    @Test
    void aRegionTheCloudDoesNotHaveIsNotTaken() {
        var outcome = ask(Answers.NONE, "", "", "westeuropa", "north", "vision");
        assertThat(answers(outcome).one("region")).contains("northeurope");
        assertThat(written.toString())
                .contains("Not taken: The cloud has no 'westeuropa' here. Did you mean 'westeurope'?");
    }

    @Test
    void whatIsTakenWithoutAWordIsReadByItsName() {
        ask(Answers.NONE, "", "", "");
        assertThat(written.toString()).contains("[West Europe] (? why, < back)");
    }

    @Test
    void whatIsPipedInAndNeverAnswersIsNotReadForEver() {
        var lines = new String[1000];
        java.util.Arrays.fill(lines, "y");
        assertThat(ask(Answers.NONE, lines)).isInstanceOf(Outcome.Stopped.class);
        assertThat(written.toString())
                .contains("20 lines in a row did not answer this; no more are read.")
                .containsOnlyOnce("no more are read");
    }
}
