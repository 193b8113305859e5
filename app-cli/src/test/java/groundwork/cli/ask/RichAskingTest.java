package groundwork.cli.ask;

import static groundwork.cli.screen.VirtualScreen.DOWN;
import static groundwork.cli.screen.VirtualScreen.ENTER;
import static groundwork.cli.screen.VirtualScreen.ESCAPE;
import static groundwork.cli.screen.VirtualScreen.STOP;
import static groundwork.cli.screen.VirtualScreen.UP;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Interview;
import groundwork.choices.Question;
import groundwork.choices.Question.Source;
import groundwork.choices.Questionnaire;
import groundwork.cli.ask.Asking.Outcome;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Screen;
import groundwork.cli.screen.VirtualScreen;
import groundwork.journey.Offers.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RichAskingTest {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.standard();

    private static final String ACCOUNT =
            "/subscriptions/s/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stdata";

    private final VirtualScreen virtual = new VirtualScreen(80, 24);
    private volatile Offering regions = new Offering.Waiting();
    private AtHand.Lessons lessons = AtHand.Lessons.NONE;
    private CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private Offering shelf(Source source, Answers answers, String typed) {
        if (source == Source.REGIONS) {
            return regions;
        }
        var team = new Offer("00000000-0000-0000-0000-0000000000a1", "Data Science Team", "35 members");
        return new Offering.Ready(
                switch (source) {
                    case GROUPS -> List.of(team);
                    case STORAGE_ACCOUNTS -> List.of(new Offer(ACCOUNT, "stdata", "rg-data, westeurope"));
                    default -> List.of();
                });
    }

    private void ask(Answers answers) {
        ask(Interview.begin(QUESTIONNAIRE, answers));
    }

    private void ask(Interview interview) {
        var atHand = new AtHand(this::shelf, AtHand.Checklist.NONE, lessons, List::of, new Glyphs(true));
        var thread = new Thread(() -> {
            try (var screen = new Screen(virtual.terminal(), Theme.BARE)) {
                outcome.complete(new RichAsking(screen, atHand).ask(interview));
            } catch (RuntimeException e) {
                outcome.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void leave() {
        virtual.type(STOP);
        ended();
    }

    private Outcome ended() {
        return outcome.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static Answers upTo(String... pairs) {
        var answers = Answers.NONE;
        for (int i = 0; i < pairs.length; i += 2) {
            answers = answers.with(pairs[i], new Answer.One(pairs[i + 1]));
        }
        return answers;
    }

    private static Answers where() {
        return upTo("cloud", "practice", "subscription", "00000000-0000-0000-0000-000000000000");
    }

    private static Answers names() {
        return upTo("region", "westeurope", "workload", "vision", "environment", "dev", "purpose", "p", "owner", "o");
    }

    private static Answers until(String key) {
        var answers = new Answers(where().byKey());
        for (Map.Entry<String, Answer> entry : names().byKey().entrySet()) {
            answers = answers.with(entry.getKey(), entry.getValue());
        }
        for (var question : QUESTIONNAIRE.questions(answers)) {
            if (question.about().key().equals(key)) {
                return answers;
            }
            var fallback = QUESTIONNAIRE.fallback(question, answers);
            if (answers.find(question.about().key()).isEmpty()
                    && !question.about().expert()
                    && fallback.isPresent()) {
                answers = answers.with(question.about().key(), fallback.get());
            }
        }
        return answers;
    }

    @Test
    void theFirstQuestionSaysWhereWeAreAndWhatCanBePressed() {
        ask(Answers.NONE);
        virtual.shows("ctrl-c quit");
        virtual.showsExactly("""
                ┏ Groundwork                                                         Where  1/5
                ┃
                ◆ Where shall it be built?
                ┃ The practice cloud behaves like Azure for everything Groundwork does, so it
                ┃ is the place to rehearse. Nothing there costs money.
                ┃ ● The practice cloud  built in, free, nothing leaves this machine
                ┃ ○ Azure  the public cloud
                ┃ ○ Azure in China  operated by 21Vianet
                ┃ ○ Azure for US Government
                ┗ enter next · ↑↓ choose · ? why · esc back · ctrl-g go to · ctrl-c quit""");
        virtual.type(ESCAPE);
        virtual.shows("This is the first question");
    }

    @Test
    void backKeepsWhatWasTypedEvenWhenItIsWrong() {
        ask(where().with("region", new Answer.One("westeurope")));
        virtual.shows("What is it called?");
        virtual.type("Vision");
        virtual.shows("2 to 12 lower-case letters and digits");
        virtual.type(ENTER);
        virtual.shows("✗ 2 to 12 lower-case");
        virtual.type(ESCAPE);
        virtual.shows("Which region?");
        virtual.type(ENTER);
        virtual.shows("▸ Vision");
        virtual.type("\u0015");
        virtual.type("vision", ENTER);
        virtual.shows("◇ What is it called?  vision");
    }

    @Test
    void offersArriveWhileTypingAndTheTextSearchesThem() {
        ask(where());
        virtual.shows("asking the cloud what there is");
        virtual.type("north");
        virtual.shows("▸ north");
        regions = new Offering.Ready(List.of(
                new Offer("westeurope", "West Europe", "Europe"),
                new Offer("northeurope", "North Europe", "Europe"),
                new Offer("northcentralus", "North Central US", "US")));
        virtual.shows("● North Europe  Europe");
        virtual.hides("West Europe");
        virtual.type(DOWN, ENTER);
        virtual.shows("Where  The practice cloud");
        virtual.shows("· North Cen…");
    }

    @Test
    void offersThatFailAreToldAndTheAnswerIsWrittenByHand() {
        regions = new Offering.Failed("The cloud did not answer; write the region by hand.");
        ask(where());
        virtual.shows("write the region by hand");
        virtual.type("swedencentral", ENTER);
        virtual.shows("swedencen");
        virtual.shows("What is it called?");
    }

    @Test
    void theLessonOpensInPlaceAndCloses() {
        ask(where().with("region", new Answer.One("westeurope")));
        virtual.shows("What is it called?");
        virtual.type("?");
        virtual.shows("esc close");
        virtual.type("?");
        virtual.shows("enter next");
        virtual.type("vision?");
        virtual.shows("esc close");
        virtual.type(ESCAPE);
        virtual.shows("▸ vision");
    }

    @Test
    void aQuestionMarkIsTextWhereItCanBe() {
        ask(until("workload").with("workload", new Answer.One("vision")).without("purpose"));
        virtual.shows("What is it for?");
        virtual.type("Why not", "?");
        virtual.shows("▸ Why not?");
    }

    @Test
    void severalAddressesAreAddedPastedAndTakenBack() {
        ask(until("allowedAddresses"));
        virtual.shows("Which public addresses may reach it?");
        virtual.type(ENTER);
        virtual.shows("✗ List at least one address");
        virtual.type("10.0.0.1");
        virtual.shows("▲ '10.0.0.1' is a private address");
        virtual.type("\u0015", "\u001b[200~203.0.113.0/24\r198.51.100.7\r\u001b[201~");
        virtual.shows("✓ 198.51.100.7");
        virtual.type("\u007f");
        virtual.shows("▸ 198.51.100.7");
        virtual.type("\u007f", "9", ENTER);
        virtual.shows("✓ 198.51.100.9");
        virtual.type(ENTER);
        virtual.shows("◇ Which public addresses may reach it?  203.0.113.0/24, 198.51.100.9");
    }

    @Test
    void aGroupIsChosenByNameAndItsWorkMarked() {
        ask(until("groups"));
        virtual.shows("Which groups work here?");
        virtual.type(ENTER);
        virtual.shows("● Data Science Team");
        virtual.type(ENTER);
        virtual.shows("Work they do");
        virtual.type(DOWN, " ", ENTER);
        virtual.shows("○ Data Science Team, Notebooks, Jobs");
        virtual.type(ENTER);
        virtual.shows("People and their work  Notebooks, Spark, Jobs · Data Science Team, Notebooks");
    }

    @Test
    void clustersAreEditedFieldByFieldAndBackLeavesTheRowAsItWas() {
        var answers = until("clusters").with("allowedAddresses", new Answer.Many(List.of("203.0.113.0/24")));
        ask(answers);
        virtual.shows("Which clusters do people share?");
        virtual.type(UP, UP, ENTER);
        virtual.shows("Name");
        virtual.type("gpu", ENTER);
        virtual.shows("✓ Name  gpu");
        virtual.type(ENTER);
        virtual.shows("Nodes at most");
        virtual.type("0");
        virtual.shows("'0' nodes: write a whole number from 1 to 999.");
        virtual.type("\u007f", "2", ENTER);
        virtual.shows("Idle minutes");
        virtual.type(ESCAPE, ESCAPE, ESCAPE, ESCAPE);
        virtual.shows("cpu-cluster, STANDARD_DS3_V2, 4 nodes at most");
        virtual.type(ENTER);
        virtual.hides("Go on");
        virtual.shows("▸ cpu-cluster");
    }

    @Test
    void stoppingKeepsTheAnswersInTheScrollbackAndSaysSo() {
        ask(where().with("region", new Answer.One("westeurope")));
        virtual.shows("What is it called?");
        virtual.type("vision", ENTER);
        virtual.shows("Which environment is it?");
        virtual.type(STOP);
        assertThat(ended()).isInstanceOf(Outcome.Stopped.class);
        virtual.until(text -> !text.contains("Which environment"), "the question gone");
        virtual.showsExactly("""
                ◇ Where
                ┃ Where shall it be built?                The practice cloud
                ┃ Which subscription?                     00000000-0000-0000-0000-000000000000
                ┃ Which region?                           westeurope
                ◇ Names
                ┃ What is it called?                      vision""");
    }

    @Test
    void enterAllTheWayLeadsToTheEndWithoutMeetingAnExpertQuestion() {
        ask(Answers.NONE);
        var seen = new ArrayList<String>();
        while (!outcome.isDone()) {
            var before = virtual.text();
            seen.add(before);
            assertThat(seen).as(before).hasSizeLessThan(300);
            if (before.contains("▸ write one")) {
                virtual.type("203.0.113.7");
                virtual.shows("▸ 203.0.113.7");
            }
            virtual.type(ENTER);
            virtual.until(text -> outcome.isDone() || !text.equals(before), "anything else");
        }
        assertThat(ended()).isInstanceOf(Outcome.Answered.class);
        var interview = ((Outcome.Answered) ended()).interview();
        assertThat(QUESTIONNAIRE.complaints(interview.complete())).isEmpty();
    }

    @Test
    void anotherSectionIsReachedByCtrlG() {
        ask(until("workloads"));
        virtual.shows("What will people do here?");
        virtual.type("\u0007");
        virtual.shows("enter go there");
        virtual.type(UP, ENTER);
        virtual.shows("What is it called?");
        virtual.type(ENTER);
        virtual.shows("Which environment is it?");
        virtual.type(ENTER, ENTER, ENTER);
        virtual.shows("What will people do here?");
    }

    @Test
    void aQuestionSaysItsBestPracticeAndWhatIsRecommended() {
        lessons = new AtHand.Lessons() {
            @Override
            public List<Line> of(Question question, int width) {
                return List.of();
            }

            @Override
            public Optional<String> practice(Question question) {
                return question.about().practice().map(id -> id + " Only known networks reach it");
            }
        };
        ask(until("access"));
        virtual.shows("Who may reach the workspace?");
        virtual.shows("Best practice: NET-02 Only known networks reach it");
        virtual.shows("● Selected public addresses (recommended)  the networks you list");
        virtual.shows("○ All networks  any network");
    }

    @Test
    void aGroupDoesTheWorkThatWasChosenUnlessSomethingElseIsMarked() {
        ask(until("groups").with("workloads", new Answer.Many(List.of("spark"))));
        virtual.shows("Which groups work here?");
        virtual.type(ENTER);
        virtual.shows("● Data Science Team");
        virtual.type(ENTER);
        virtual.shows("□ Notebooks");
        virtual.shows("■ Spark");
        virtual.type(ENTER);
        virtual.shows("○ Data Science Team, Spark");
    }

    @Test
    void whatACloudCallsAnAnswerIsShownEvenIfItWasGivenBefore() {
        regions = new Offering.Ready(List.of(new Offer("westeurope", "West Europe", "Europe")));
        ask(where().with("region", new Answer.One("westeurope")));
        virtual.shows("What is it called?");
        virtual.shows("· West Euro…");
    }

    @Test
    void aRegionTheCloudDoesNotHaveIsToldWhileTypingAndNotTaken() {
        regions = new Offering.Ready(List.of(new Offer("westeurope", "West Europe", "Europe")));
        ask(where());
        virtual.shows("Which region?");
        virtual.type("westeuropa");
        virtual.shows("▲ The cloud has no 'westeuropa' here. Did you mean 'westeurope'?");
        virtual.type(ENTER);
        virtual.shows("✗ The cloud has no 'westeuropa' here.");
        virtual.type("\u007f", "e", ENTER);
        virtual.shows("What is it called?");
    }

    @Test
    void whatIsThereIsTakenByName() {
        var interview = Interview.begin(QUESTIONNAIRE, until("clusters")).jump("storageAccount");
        ask(interview);
        virtual.shows("Which storage account?");
        virtual.shows("● create  a new one, by the book");
        virtual.type("nope");
        virtual.shows("▲ Nothing there has 'nope' in its name; write less of it, or a whole id.");
        virtual.type("\u0015", DOWN, ENTER);
        virtual.shows("◇ Which storage account?  stdata");
    }

    @Test
    void accountsThatHoldDataAreTakenByNameAndNotOfferedTwice() {
        ask(Interview.begin(QUESTIONNAIRE, until("clusters")).jump("dataAccounts"));
        virtual.shows("Which other accounts hold data?");
        virtual.shows("enter next · ↑↓ choose");
        virtual.type(DOWN, ENTER);
        virtual.shows("✓ stdata");
        virtual.hides("○ stdata");
    }
}
