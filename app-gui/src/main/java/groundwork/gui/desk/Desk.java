package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.Question.Source;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.journey.Offers;
import groundwork.journey.Offers.Offer;
import groundwork.learn.Course;
import groundwork.run.Runs.RunSummary;
import groundwork.run.Scoreboard;
import groundwork.run.UndoPlan;
import groundwork.terms.IpRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The one thing all places share: the answers being worked on and everything derived from them. It knows no
/// screen. All properties change on the stage only; what takes time is done aside, and a result that comes too
/// late, for answers that have changed since, is dropped.
public final class Desk {

    private final Journey journey;
    private final Clouds clouds;
    private final Offstage offstage;

    private final WaiverBook waivers;
    private final Inspector inspector;
    private final Prover prover;
    private final Curer curer;
    private final Student student;
    private final Archive archive;
    private final Carrier carrier;
    private final Whereabouts whereabouts;
    private final Voice voice;
    private final Previewer previewer;
    private final Notebook notebook;

    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
    private final ReadOnlyObjectWrapper<Judgement> judgement;
    private final ReadOnlyObjectWrapper<List<Path>> recent;
    private final ReadOnlyObjectWrapper<Spoken> spoken = new ReadOnlyObjectWrapper<>(Spoken.NOTHING);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.START);
    private final ObjectProperty<Optional<Why>> why = new SimpleObjectProperty<>(Optional.empty());

    /// @param home     where runs and what the app remembers are kept
    /// @param clouds   opens clouds
    /// @param offstage where work is done
    public Desk(Path home, Clouds clouds, Offstage offstage, Clock clock) {
        this.journey = new Journey(home);
        this.clouds = clouds;
        this.offstage = offstage;
        this.voice = new Voice(this::speak);
        this.notebook = new Notebook(home, offstage, voice::tell);
        this.whereabouts = new Whereabouts(home, clouds, offstage, voice);
        this.previewer = new Previewer(this::journey, clouds, offstage, voice);
        this.carrier = new Carrier(this::journey, clouds, offstage, clock, voice);
        this.waivers = new WaiverBook(home, offstage, clock);
        this.inspector = new Inspector(
                this::journey,
                clouds,
                offstage,
                () -> whereabouts.over(draft().get().answers()),
                voice);
        this.prover = new Prover(clouds, offstage, () -> draft().get().answers(), voice);
        this.curer = new Curer(this::journey, clouds, offstage, carrier, voice);
        this.student = new Student(home, journey, clouds, offstage, voice);
        this.archive = new Archive(offstage, clock, voice);
        this.judgement = new ReadOnlyObjectWrapper<>(Judgement.of(Answers.NONE, journey()));
        this.recent = new ReadOnlyObjectWrapper<>(memory().recent());
        carrier.carrying.subscribe(this::carried);
        draft.subscribe(student::changed);
        whereabouts.config().subscribe((before, now) -> from(before.fromAddress(), now.fromAddress()));
        draft.subscribe((before, now) -> hush());
        outlook().subscribe((before, now) -> hush());
        carrying().subscribe((before, now) -> hush());
        place.subscribe((before, now) -> hush());
    }

    /// The story as it is for who comes from where this person does.
    private Journey journey() {
        return journey.from(whereabouts.from());
    }

    /// Who comes from elsewhere may be judged otherwise.
    private void from(Optional<IpRange> before, Optional<IpRange> now) {
        if (!before.equals(now)) {
            change(draft.get());
        }
    }

    public ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Judgement> judgement() {
        return judgement.getReadOnlyProperty();
    }

    /// What somebody decided to live with.
    public WaiverBook waivers() {
        return waivers;
    }

    /// Where new set-ups go.
    public Whereabouts whereabouts() {
        return whereabouts;
    }

    /// Puts a new set-up on the desk.
    public void begin() {
        lay(Draft.EMPTY.with(whereabouts.begin()));
    }

    /// Reports kept in files.
    public Archive archive() {
        return archive;
    }

    /// Checks workspaces that are there.
    public Inspector inspector() {
        return inspector;
    }

    /// Exercises beside the practice cloud.
    public Student student() {
        return student;
    }

    /// Lays an exercise on the desk, as far as the person is, or from its beginning.
    public void exercise(Course course, boolean anew) {
        student.begin(course, anew, this::lay, this::tell);
    }

    /// Cures workspaces that are there.
    public Curer curer() {
        return curer;
    }

    /// Tries out for real who can work in the workspace of the answers.
    public Prover prover() {
        return prover;
    }

    public ReadOnlyObjectProperty<Outlook> outlook() {
        return previewer.outlook();
    }

    public ReadOnlyObjectProperty<Carrying> carrying() {
        return carrier.carrying.getReadOnlyProperty();
    }

    /// The newest picture of the run, as of the last pulse.
    public ReadOnlyObjectProperty<Scoreboard> board() {
        return carrier.board.getReadOnlyProperty();
    }

    /// The run that is shown: its newest picture and all that happened in it.
    public ReadOnlyObjectProperty<Fold> fold() {
        return carrier.fold.getReadOnlyProperty();
    }

    /// The time, in whole seconds, as of the last pulse.
    public ReadOnlyObjectProperty<Instant> second() {
        return carrier.second.getReadOnlyProperty();
    }

    /// Files opened lately, the latest first.
    public ReadOnlyObjectProperty<List<Path>> recent() {
        return recent.getReadOnlyProperty();
    }

    /// What was last said to the person; it stands until something else happens.
    public ReadOnlyObjectProperty<Spoken> spoken() {
        return spoken.getReadOnlyProperty();
    }

    /// Tells what did not work, where no place has room of its own for it.
    public void tell(Trouble trouble) {
        voice.tell(trouble);
    }

    /// Something went wrong where nobody expected it: that is told, too, and the app goes on.
    public void met(Throwable thrown) {
        tell(Trouble.of(thrown));
    }

    private void speak(Spoken said) {
        offstage.stage().execute(() -> spoken.set(said));
    }

    private void hush() {
        spoken.set(Spoken.NOTHING);
    }

    /// The runs this home remembers, newest first; read aside.
    public void runs(Consumer<List<RunSummary>> then, Consumer<Trouble> trouble) {
        offstage.run(journey::runs, then, trouble);
    }

    /// What the app remembers.
    public Memory memory() {
        return remembered().get();
    }

    /// What the app remembers, to follow.
    public ReadOnlyObjectProperty<Memory> remembered() {
        return notebook.memory();
    }

    /// Remembers this instead.
    public void remember(Memory other) {
        notebook.remember(other);
        recent.set(other.recent());
    }

    /// Remembers this at the very end; the program ends when it returns.
    public void leave(Memory last) {
        notebook.leave(last);
    }

    /// Where the person stands.
    public ObjectProperty<Place> place() {
        return place;
    }

    /// What is explained at the right.
    public ObjectProperty<Optional<Why>> why() {
        return why;
    }

    /// Answers a question.
    public void answer(String key, Answer answer) {
        change(draft.get().with(key, answer));
    }

    /// Takes an answer back; the default stands again.
    public void unanswer(String key) {
        change(draft.get().with(draft.get().answers().without(key)));
    }

    /// Puts another set-up on the desk.
    public void lay(Draft other) {
        change(other);
    }

    /// Opens a file with answers and goes to the choices; what is wrong with it is told in words.
    public void open(Path file, Consumer<Trouble> trouble) {
        offstage.run(
                () -> AnswersFile.read(file),
                answers -> {
                    remember(memory().opened(file));
                    lay(Draft.opened(file, answers));
                    place.set(Place.CHOICES);
                },
                trouble);
    }

    /// Keeps the answers in a file; comments of one that is there already are kept.
    public void save(Path file, Consumer<Trouble> trouble) {
        var answers = draft.get().answers();
        offstage.run(
                () -> written(file, answers),
                path -> {
                    remember(memory().opened(path));
                    draft.set(draft.get().savedAs(path));
                },
                trouble);
    }

    /// Keeps the plan that was looked at in a file that `groundwork apply --plan` understands.
    public void savePlan(Path file) {
        previewer.save(file);
    }

    /// Lays a plan from a file on the desk: to be looked at, and carried out where nothing has moved since.
    public void openPlan(Path file) {
        previewer.open(file, () -> place.set(Place.PREVIEW));
    }

    static Path written(Path file, Answers answers) {
        var questionnaire = Questionnaire.standard();
        try {
            return SafeFile.write(
                    file,
                    Files.exists(file)
                            ? AnswersFile.rewrite(Files.readString(file), answers, questionnaire)
                            : AnswersFile.write(answers, questionnaire));
        } catch (IOException e) {
            throw new Refusal(say("desk.answers-unreadable", "message", Reason.of(e)));
        }
    }

    /// A preview is of the answers it was made for; other answers need another one.
    private void change(Draft next) {
        draft.set(next);
        previewer.drop();
        var answers = next.answers();
        offstage.run(
                () -> Judgement.of(answers, journey()),
                judged -> {
                    if (answers.equals(draft.get().answers())) {
                        judgement.set(judged);
                    }
                },
                trouble -> previewer.fail(answers, trouble));
    }

    /// Reads the cloud and makes the plan.
    public void look() {
        previewer.look(draft.get().answers());
    }

    /// The person does not wait for the preview, or has seen enough of it.
    public void leavePreview() {
        previewer.drop();
    }

    /// What the cloud has to offer for a free answer.
    ///
    /// @param typed what was typed so far
    public void offers(Source source, String typed, Consumer<List<Offer>> then, Consumer<Trouble> trouble) {
        var answers = draft.get().answers();
        offstage.run(
                () -> {
                    try (var opened = clouds.open(answers, voice::talk)) {
                        return new Offers(opened.cloud()).of(source, opened.settled(), typed);
                    }
                },
                then,
                trouble);
    }

    /// Carries out the plan that was looked at; the caller has asked the person before.
    public void run() {
        if (previewer.outlook().get() instanceof Outlook.Ready ready) {
            carrier.run(ready);
        }
    }

    /// Goes on with a run from its journal, from here or from the terminal.
    public void resume(String runId) {
        carrier.resume(runId);
    }

    /// Looks at a run that another process carries on.
    public void watch(String runId) {
        carrier.watch(runId);
    }

    /// What taking a run back would do; changes nothing.
    public void undoPlan(String runId, Consumer<UndoPlan> then, Consumer<Trouble> trouble) {
        carrier.undoPlan(runId, then, trouble);
    }

    /// Takes a run back as the plan says; the caller has asked the person before.
    public void undo(UndoPlan plan) {
        carrier.undo(plan);
    }

    /// A preview is no longer true once something was carried out.
    private void carried(Carrying now) {
        curer.carried(now, inspector::saw);
        if (!(now instanceof Carrying.None || now instanceof Carrying.Running)) {
            student.again();
        }
        switch (now) {
            case Carrying.Ended _, Carrying.TakenBack _, Carrying.Broken _ -> previewer.drop();
            case Carrying.None _, Carrying.Running _, Carrying.Watched _, Carrying.Left _ -> {}
        }
    }

    /// Takes the newest picture of the run; called once a pulse.
    public void pulse() {
        carrier.pulse();
    }
}
