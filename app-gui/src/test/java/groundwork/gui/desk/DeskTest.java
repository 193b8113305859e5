package groundwork.gui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.gui.stage.Stand;
import groundwork.journey.Config;
import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.report.Document;
import groundwork.run.Journal;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.terms.IpRange;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.MemoryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    @TempDir
    Path home;

    private Stand seed() {
        var stand = Stand.in(home);
        var answers = AnswersFile.example(Example.SEED);
        stand.desk().lay(new Draft(answers, Optional.empty(), answers));
        return stand;
    }

    @Test
    void whatIsOpenIsSaidUntilItIsAnswered() {
        var desk = Stand.in(home).desk();
        assertThat(desk.judgement().get().complaints()).hasSize(1);
        assertThat(desk.judgement().get().isComplete()).isFalse();
        desk.answer("allowedAddresses", new Answer.Many(java.util.List.of("203.0.113.0/24")));
        assertThat(desk.judgement().get().complaints()).isEmpty();
        assertThat(desk.judgement().get().findings()).isNotEmpty();
        assertThat(desk.draft().get().isChanged()).isTrue();
    }

    @Test
    void aPreviewIsCarriedOutAndThenNothingIsLeft() {
        var desk = seed().desk();
        desk.look();
        assertThat(desk.outlook().get())
                .isInstanceOfSatisfying(
                        Outlook.Ready.class,
                        ready -> assertThat(ready.plan().isEmpty()).isFalse());
        desk.run();
        assertThat(desk.carrying().get()).isInstanceOfSatisfying(Carrying.Ended.class, ended -> {
            assertThat(ended.applied().outcome()).isEqualTo(Outcome.DONE);
            assertThat(ended.board()).isEqualTo(desk.board().get());
        });
        var runs = new ArrayList<String>();
        desk.runs(all -> all.forEach(run -> runs.add(run.outcome().orElse(""))), desk::tell);
        assertThat(runs).containsExactly("done");
    }

    @Test
    void aRefusedStepEndsTheRunPartlyAndTheRunGoesOnFromItsJournal() {
        var stand = seed();
        var desk = stand.desk();
        desk.look();
        var ready = (Outlook.Ready) desk.outlook().get();
        var vault = ready.plan()
                .blueprint()
                .ofType("Microsoft.KeyVault/vaults")
                .findFirst()
                .orElseThrow();
        stand.cloud().refuse(vault.id(), new CloudFailure.Refused("Conflict", "A vault of that name is there.", "c"));
        desk.run();
        assertThat(desk.carrying().get())
                .isInstanceOfSatisfying(
                        Carrying.Ended.class,
                        ended -> assertThat(ended.applied().outcome()).isEqualTo(Outcome.PARTLY));
        stand.cloud().accept(vault.id());
        var runs = new ArrayList<String>();
        desk.runs(all -> all.forEach(run -> runs.add(run.id())), desk::tell);
        desk.resume(runs.getFirst());
        assertThat(desk.carrying().get())
                .isInstanceOfSatisfying(
                        Carrying.Ended.class,
                        ended -> assertThat(ended.applied().after().isEmpty()).isTrue());
    }

    @Test
    void aPlanIsSavedForTheTerminal() throws IOException {
        var desk = seed().desk();
        desk.look();
        desk.savePlan(home.resolve("plan.json"));
        assertThat(desk.spoken().get().words()).startsWith("The plan is saved as ");
        assertThat(Files.readString(home.resolve("plan.json"))).contains("groundwork/plan/1");
    }

    @Test
    void aPlanFromAFileIsCarriedOutUnlessSomethingMoved() {
        var stand = seed();
        var desk = stand.desk();
        desk.look();
        var file = home.resolve("plan.json");
        desk.savePlan(file);
        var other = Stand.in(home).desk();
        other.openPlan(file);
        assertThat(other.outlook().get())
                .isInstanceOfSatisfying(
                        Outlook.Ready.class,
                        ready -> assertThat(ready.fromFile()).isTrue());
        other.run();
        assertThat(other.carrying().get()).isInstanceOf(Carrying.Ended.class);

        desk.openPlan(file);
        desk.run();
        desk.openPlan(file);
        desk.run();
        assertThat(desk.carrying().get())
                .isInstanceOfSatisfying(
                        Carrying.Broken.class,
                        broken -> assertThat(broken.trouble().words())
                                .startsWith("What is there has changed since this plan was made, so nothing was done.")
                                .endsWith("Make a new preview."));
    }

    @Test
    void aRunIsTakenBack() {
        var stand = seed();
        var desk = stand.desk();
        desk.look();
        desk.run();
        var run = ((Carrying.Ended) desk.carrying().get()).applied().runId();
        assertThat(stand.cloud().world()).isNotEmpty();
        desk.undoPlan(run, desk::undo, desk::tell);
        assertThat(desk.carrying().get())
                .isInstanceOfSatisfying(
                        Carrying.TakenBack.class,
                        back -> assertThat(back.runId()).isEqualTo(run));
    }

    @Test
    void aRunOfAnotherProcessIsWatchedUntilItIsLeft() {
        var stand = seed();
        stand.desk().look();
        stand.desk().run();
        var run = ((Carrying.Ended) stand.desk().carrying().get()).applied().runId();
        var desk = Stand.in(home).desk();
        try (var _ = Journal.open(home, run)) {
            desk.watch(run);
            assertThat(desk.carrying().get()).isEqualTo(new Carrying.Watched(run));
            assertThat(desk.board().get().rows())
                    .extracting(Scoreboard.Row::step, Scoreboard.Row::state)
                    .containsExactlyElementsOf(stand.desk().board().get().rows().stream()
                            .map(row -> tuple(row.step(), row.state()))
                            .toList());
        }
        desk.watch(run);
        assertThat(desk.carrying().get())
                .isEqualTo(new Carrying.Left(desk.board().get(), run, Optional.of(Outcome.DONE)));
    }

    @Test
    void whatTheConfigSaysIsWhereANewSetUpBegins() throws IOException {
        Files.writeString(home.resolve("config.yaml"), "# ours\ncloud: azure\n");
        var desk = Stand.in(home).desk();
        desk.begin();
        assertThat(desk.draft().get().answers().one("cloud")).contains("azure");
        var tenant = Optional.of("contoso.example");
        desk.whereabouts()
                .keep(
                        new Config(
                                Optional.of("practice"), Optional.empty(), tenant, Optional.empty(), Optional.empty()),
                        () -> {},
                        desk::tell);
        assertThat(Files.readString(home.resolve("config.yaml")))
                .isEqualTo("# ours\ncloud: \"practice\"\ntenant: \"contoso.example\"\n");
        desk.begin();
        assertThat(desk.draft().get().answers().one("tenant")).isEqualTo(tenant);
    }

    @Test
    void whoSaysWhereTheyComeFromIsToldWhetherTheyAreLetIn() {
        var desk = seed().desk();
        assertThat(verdict(desk, "NET-16")).isInstanceOf(Verdict.Unknown.class);
        desk.look();
        var from = IpRange.parse("203.0.113.7");
        desk.whereabouts()
                .keep(
                        new Config(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from),
                        () -> {},
                        desk::tell);
        assertThat(verdict(desk, "NET-16")).isNotInstanceOf(Verdict.Unknown.class);
        assertThat(desk.outlook().get()).as("a preview told it otherwise").isEqualTo(new Outlook.None());
        assertThat(Config.of(home).fromAddress()).isEqualTo(from);
    }

    private static Verdict verdict(Desk desk, String practice) {
        return desk.judgement().get().findings().stream()
                .filter(finding -> finding.practice().about().id().equals(practice))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void aHomeThatCannotBeWrittenCostsTheMemoryAndIsTold() throws IOException {
        var file = home.resolve("answers.yaml");
        Files.writeString(file, AnswersFile.write(AnswersFile.example(Example.SEED), Questionnaire.standard()));
        var none = Files.writeString(home.resolve("file"), "").resolve("home");
        var desk = Stand.in(none).desk();
        desk.open(file, desk::tell);
        assertThat(desk.place().get()).as("the answers are there all the same").isEqualTo(Place.CHOICES);
        desk.remember(desk.memory().themed("dark"));
        assertThat(desk.memory().theme()).contains("dark");
        assertThat(desk.spoken().get().isTrouble()).isTrue();
        assertThat(desk.spoken().get().words()).startsWith("What the app remembers for next time could not be kept.");
        var told = new ArrayList<String>();
        desk.whereabouts().keep(Config.NOTHING, () -> told.add("kept"), trouble -> told.add(trouble.words()));
        desk.waivers()
                .waive(broken(), "reason", "owner", LocalDate.of(2030, 1, 1), trouble -> told.add(trouble.words()));
        assertThat(told).hasSize(2).allMatch(words -> words.contains("cannot be written"));
        assertThat(desk.waivers().all().get()).isEmpty();
    }

    private static Finding broken() {
        var subject = new ResourceId("/subscriptions/s/resourceGroups/g");
        return new Finding(
                Catalogue.all().getFirst(), new Verdict.Broken(subject, "", "on", "off", new Cure.ByHand("Mend it.")));
    }

    @Test
    void whatWasSaidStandsUntilSomethingElseHappens() {
        var desk = seed().desk();
        desk.tell(new Trouble("It did not work.", ""));
        assertThat(desk.spoken().get()).isEqualTo(new Spoken("It did not work.", true));
        desk.place().set(Place.CHECKLIST);
        assertThat(desk.spoken().get()).isEqualTo(Spoken.NOTHING);
    }

    @Test
    void aReportIsSaved() throws IOException {
        var desk = seed().desk();
        var file = home.resolve("report.html");
        desk.archive()
                .save(
                        file,
                        Document.HTML,
                        "As planned",
                        Optional.empty(),
                        desk.judgement().get().findings());
        assertThat(Files.readString(file)).contains("As planned").contains("NET-01");
    }

    @Test
    void aPreviewEndsWithTheAnswersItWasMadeFor() {
        var desk = seed().desk();
        desk.look();
        desk.answer("region", new Answer.One("northeurope"));
        assertThat(desk.outlook().get()).isEqualTo(new Outlook.None());
        desk.run();
        assertThat(desk.carrying().get()).isEqualTo(new Carrying.None());
    }

    @Test
    void aPreviewThatCannotBeMadeIsToldInWords() {
        Clouds closed = (answers, talk) -> {
            throw new CloudFailure.NotSignedIn("Nobody is signed in. Sign in with: az login", null);
        };
        var desk = new Desk(home, closed, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
        desk.look();
        assertThat(desk.outlook().get())
                .isEqualTo(new Outlook.Broken(
                        Answers.NONE, new Trouble("Nobody is signed in. Sign in with: az login", "NotSignedIn")));
    }

    @Test
    void aJudgementThatComesTooLateIsDropped() {
        var waiting = new ArrayDeque<Runnable>();
        Clouds clouds =
                (answers, talk) -> new Clouds.Opened(new MemoryCloud(), new MemoryData(), "memory", answers, () -> {});
        var desk = new Desk(home, clouds, new Offstage(waiting::add, Runnable::run), Clock.systemUTC());
        desk.answer("workload", new Answer.One("first"));
        desk.answer("workload", new Answer.One("second"));
        waiting.removeLast().run();
        waiting.removeFirst().run();
        assertThat(desk.judgement().get().answers().one("workload")).contains("second");
    }

    @Test
    void answersAreSavedWithTheCommentsThatWereThereAndOpenedAgain() throws IOException {
        var file = home.resolve("answers.yaml");
        var text = "# ours\n" + AnswersFile.write(AnswersFile.example(Example.SEED), Questionnaire.standard());
        Files.writeString(file, text);
        var desk = Stand.in(home).desk();
        desk.open(file, desk::tell);
        assertThat(desk.place().get()).isEqualTo(Place.CHOICES);
        desk.answer("region", new Answer.One("northeurope"));
        desk.save(file, desk::tell);
        assertThat(Files.readString(file)).startsWith("# ours\n").contains("northeurope");
        assertThat(desk.draft().get().isChanged()).isFalse();
        assertThat(AnswersFile.read(file).one("region")).contains("northeurope");
        assertThat(Stand.in(home).desk().recent().get()).containsExactly(file);
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedInWordsAndTheDeskStaysAsItWas() {
        var desk = seed().desk();
        var told = new ArrayList<String>();
        desk.open(home.resolve("nowhere.yaml"), trouble -> told.add(trouble.words()));
        assertThat(told).singleElement().asString().contains("There is no such file");
        assertThat(desk.draft().get().answers()).isEqualTo(AnswersFile.example(Example.SEED));
    }
}
