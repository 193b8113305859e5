package groundwork.cli.wizard;

import static groundwork.cli.screen.VirtualScreen.DOWN;
import static groundwork.cli.screen.VirtualScreen.ENTER;
import static groundwork.cli.screen.VirtualScreen.ESCAPE;
import static groundwork.cli.screen.VirtualScreen.STOP;
import static groundwork.cli.wizard.Play.begin;
import static groundwork.cli.wizard.Play.nearlyAll;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.OnPurpose;
import groundwork.choices.Questionnaire;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.VirtualScreen;
import groundwork.cli.wizard.Wizard.End;
import groundwork.journey.Journey;
import groundwork.run.RunEvent.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way on a practice cloud of its own, on a virtual screen and on plain lines.
class WizardTest {

    @TempDir
    Path home;

    private final VirtualScreen virtual = new VirtualScreen(80, 120);
    private Play play = Play.at(Path.of(""));

    @BeforeEach
    void begins() {
        play = new Play(play.server(), home);
    }

    @AfterEach
    void ends() {
        play.close();
    }

    /// The last question and the offer of expert settings, up to the review.
    private void answersTheRest() {
        virtual.shows("What is it for?");
        virtual.type("Vision", ENTER);
        virtual.shows("Which expert settings");
        virtual.type(ENTER);
    }

    @Test
    void fromTheLastQuestionToProofOnAScreen() throws Exception {
        var end = play.rich(virtual, Theme.BARE, nearlyAll());
        answersTheRest();
        virtual.shows("● n  No, leave without building");
        assertThat(virtual.text()).contains("What it stands on").contains("Practices:");
        virtual.type(DOWN, ENTER);
        virtual.shows("● n  No, not now");
        assertThat(virtual.text()).contains("Looked again: nothing is left to do.");
        virtual.type("y");
        assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo(new End.Ran(Outcome.DONE, true));
        virtual.shows("Done for real");
        virtual.shows("groundwork undo");
        assertThat(virtual.text())
                .contains("groundwork tryout --live --file")
                .contains("groundwork check --live --file");
        var kept = AnswersFile.read(home.resolve("answers/seedteam-dev.yaml"));
        assertThat(kept.one("purpose")).contains("Vision");
    }

    @Test
    void theSameOnPlainLinesAndASecondTimeThereIsNothingToDo() {
        var first = play.plain(nearlyAll(), Optional.empty(), "Vision", "", "details", "yes");
        assertThat(first.end()).isEqualTo(new End.Ran(Outcome.DONE, true));
        assertThat(first.said())
                .contains("Looking at what is there in the practice cloud.")
                .contains("Workspace")
                .contains("Looked again: nothing is left to do.")
                .doesNotContain("\u001b");
        var second = play.plain(nearlyAll(), Optional.empty(), "Vision", "");
        assertThat(second.end()).isEqualTo(new End.Kept());
        assertThat(second.said()).contains("All of it is there already.");
    }

    @Test
    void leavingKeepsTheAnswersAndSaysHowToGoOn() throws Exception {
        var end = play.rich(virtual, Theme.BARE, nearlyAll());
        virtual.shows("What is it for?");
        virtual.type(STOP);
        assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(new End.Left());
        virtual.shows("Cancelled. Nothing was created.");
        virtual.shows("groundwork setup --file");
        var draft = AnswersFile.read(home.resolve("draft.yaml"));
        assertThat(begin(draft).current().orElseThrow().about().key()).isEqualTo("purpose");
    }

    @Test
    void inputThatEndsKeepsADraftAndGoingOnFromItEndsInTheUsualFile() {
        var cut = play.plain(nearlyAll().without("owner"), Optional.empty(), "Vision");
        assertThat(cut.end()).isEqualTo(new End.Left());
        var keeping = new Keeping(home, Optional.empty());
        var kept = keeping.kept().orElseThrow().answers();
        assertThat(kept.one("purpose")).contains("Vision");
        assertThat(begin(kept).current().orElseThrow().about().key()).isEqualTo("owner");
        var saved = play.plain(kept, Optional.of(home.resolve("draft.yaml")), "the platform team", "", "save");
        assertThat(saved.end()).isEqualTo(new End.Kept());
        assertThat(home.resolve("answers/seedteam-dev.yaml")).isNotEmptyFile();
        assertThat(keeping.kept()).isEmpty();
    }

    @Test
    void whatWasAnsweredIsKeptWhenTheProcessIsToldToEnd() {
        var keeping = new Keeping(home, Optional.empty());
        try (var draft = Draft.open(keeping, begin(Answers.NONE))) {
            draft.keep();
            assertThat(keeping.kept()).isEmpty();
            draft.seen(begin(nearlyAll()));
            draft.keep();
            assertThat(keeping.kept().orElseThrow().answers()).isEqualTo(nearlyAll());
        }
    }

    @Test
    void aDraftIsOfferedAndTakenOnlyWhenThePersonWantsIt() {
        var kept = new Keeping.Kept(nearlyAll(), Instant.parse("2026-11-24T08:00:00Z"));
        Optional<Answers> goneOn = play.said("", stage -> new DraftTalk(stage).of(kept));
        Optional<Answers> begunAnew = play.said("2", stage -> new DraftTalk(stage).of(kept));
        assertThat(goneOn).contains(nearlyAll());
        assertThat(begunAnew).isEmpty();
    }

    @Test
    void breakingAPracticeOnPurposeAsksWhyAndKeepsTheReason() {
        var closed = nearlyAll().with("storageReach", new Answer.One("closed"));
        var said = play.plain(closed, Optional.empty(), "Vision", "", "yes", "", "public data only");
        assertThat(said.end()).isEqualTo(new End.Ran(Outcome.DONE, true));
        assertThat(said.said())
                .contains("Why is NET-13 broken on purpose?")
                .contains("Not taken: a few words are needed here.")
                .contains("On purpose: public data only");
        var kept = AnswersFile.read(home.resolve("answers/seedteam-dev.yaml"));
        assertThat(OnPurpose.reasons(kept)).containsExactly(Map.entry("NET-13", "public data only"));
        var again = play.plain(kept.without("purpose"), Optional.empty(), "Vision", "");
        assertThat(again.said()).contains("On purpose: public data only").doesNotContain("Why is NET-13");
    }

    @Test
    void oneKeyCuresAFindingAndTheReviewIsDrawnAnew() throws Exception {
        var closed = nearlyAll().with("storageReach", new Answer.One("closed"));
        var end = play.rich(virtual, Theme.BARE, closed);
        answersTheRest();
        virtual.shows("1  Cure NET-13");
        assertThat(virtual.text())
                .contains("NET-13 ")
                .contains("Pre-flight: ")
                .contains("Time: about ")
                .contains("e  Export as code");
        virtual.type("1");
        virtual.shows("Changed: storageReach is now open-by-roles.");
        virtual.shows("y  Yes, build it");
        virtual.hides("1  Cure NET-13");
        virtual.type("s");
        assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(new End.Kept());
        assertThat(AnswersFile.read(home.resolve("answers/seedteam-dev.yaml")).one("storageReach"))
                .contains("open-by-roles");
    }

    @Test
    void theReviewHandsOverAsCodeAndWritesOverNothing() {
        var folder = home.resolve("infra").toString();
        var said = play.plain(
                nearlyAll(),
                Optional.empty(),
                "Vision",
                "",
                "export",
                "biceps",
                "bicep",
                folder,
                "5",
                "bicep",
                folder,
                "no");
        assertThat(said.said().replaceAll("\\s+", " "))
                .contains("Did you mean 'bicep'?")
                .containsPattern("Wrote .*main.bicep.* into ")
                .contains("is there already in " + folder + "; nothing was written.");
        assertThat(home.resolve("infra/main.bicep")).isNotEmptyFile();
        assertThat(new Journey(home).runs()).isEmpty();
    }

    @Test
    void noIsTheDefaultAndNothingIsCreated() {
        var said = play.plain(nearlyAll(), Optional.empty(), "Vision", "", "", "");
        assertThat(said.end()).isEqualTo(new End.Left());
        assertThat(said.said()).contains("[no]").contains("Cancelled. Nothing was created.");
        assertThat(new Journey(home).runs()).isEmpty();
    }

    @Test
    void anAnswerIsChangedFromTheReviewAndTheFileKeepsItsComments() throws Exception {
        var file = home.resolve("mine.yaml");
        Files.writeString(
                file,
                "# ours\n"
                        + AnswersFile.write(nearlyAll(), Questionnaire.standard())
                                .replace("westeurope", "westeurope # near"));
        var said = play.plain(
                AnswersFile.read(file), Optional.of(file), "Vision", "", "change", "2", "ocean", "", "", "", "save");
        assertThat(said.end()).isEqualTo(new End.Kept());
        assertThat(Files.readString(file))
                .startsWith("# ours\n")
                .contains("# near")
                .contains("workload: ocean");
        assertThat(AnswersFile.read(file).one("purpose")).contains("Vision");
    }

    @Test
    void escapeOnTheReviewGoesBackToTheQuestionsWithAllAnswersKept() throws Exception {
        var end = play.rich(virtual, Theme.BARE, nearlyAll());
        answersTheRest();
        virtual.shows("Build this?");
        virtual.type(ESCAPE);
        virtual.shows("Which expert settings");
        virtual.type(ESCAPE);
        virtual.shows("● Go on");
        virtual.type(ENTER);
        virtual.shows("Build this?");
        virtual.type("s");
        assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(new End.Kept());
        assertThat(AnswersFile.read(home.resolve("answers/seedteam-dev.yaml")).one("purpose"))
                .contains("Vision");
    }

    @Test
    void leavingOnAnyPageOfTheReviewCreatesNothingAndKeepsTheAnswers() throws Exception {
        var end = play.rich(virtual, Theme.BARE, nearlyAll());
        answersTheRest();
        virtual.shows("Build this?");
        virtual.type("e");
        virtual.shows("As what?");
        virtual.type(STOP);
        assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(new End.Left());
        virtual.shows("Cancelled. Nothing was created.");
        assertThat(AnswersFile.read(home.resolve("draft.yaml")).one("purpose")).contains("Vision");
    }

    @Test
    void whoLeavesInsteadOfTryingOutIsToldThatItStaysBuilt() throws Exception {
        var end = play.rich(virtual, Theme.BARE, nearlyAll().with("purpose", new Answer.One("Vision")));
        virtual.shows("Which expert settings");
        virtual.type(ENTER);
        virtual.shows("y  Yes, build it");
        virtual.type("y");
        virtual.shows("No, not now");
        virtual.type(STOP);
        assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo(new End.Ran(Outcome.DONE, true));
        virtual.shows("Nothing more was tried out. What was built stays.");
        virtual.shows("groundwork undo");
        assertThat(virtual.text()).doesNotContain("Nothing was created");
    }

    @Test
    void leavingWhereADraftIsOfferedKeepsTheDraftAndAsksNothing() throws Exception {
        new Keeping(home, Optional.empty()).draft(nearlyAll());
        var written = Files.readString(home.resolve("draft.yaml"));
        var said = play.offered("");
        assertThat(said.end()).isEqualTo(new End.Left());
        assertThat(said.said())
                .contains("You left a set-up half-way.")
                .contains("Cancelled. Nothing was created.")
                .contains("groundwork setup --file " + home.resolve("draft.yaml"))
                .doesNotContain("Where shall it be built?");
        assertThat(Files.readString(home.resolve("draft.yaml"))).isEqualTo(written);
    }

    @Test
    void goingBackOnPlainLinesIsTheSameSignOnTheReview() {
        var said = play.plain(nearlyAll(), Optional.empty(), "Vision", "", "<", "", "save");
        assertThat(said.end()).isEqualTo(new End.Kept());
        assertThat(said.said()).contains("(< back)");
    }
}
