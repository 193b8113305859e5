package groundwork.gui.desk;

import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.learn.Course;
import groundwork.learn.Learnt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Exercises beside the practice cloud. An exercise is a file of answers, the same that `groundwork learn` works
/// in; while it lies on the desk, every change is kept in it and held against what the exercise asks for.
/// Whatever the file says, that is asked of the practice cloud.
public final class Student {

    private final Journey journey;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Voice voice;
    private final Learnt learnt;
    private final ReadOnlyObjectWrapper<Studying> studying = new ReadOnlyObjectWrapper<>(new Studying.None());
    private final ReadOnlyObjectWrapper<Set<String>> done = new ReadOnlyObjectWrapper<>(Set.of());
    private Draft draft = Draft.EMPTY;
    private boolean isLooking;

    Student(Path home, Journey journey, Clouds clouds, Offstage offstage, Voice voice) {
        this.journey = journey;
        this.clouds = clouds;
        this.offstage = offstage;
        this.voice = voice;
        this.learnt = new Learnt(home);
        offstage.run(learnt::done, done::set, voice::tell);
    }

    public ReadOnlyObjectProperty<Studying> studying() {
        return studying.getReadOnlyProperty();
    }

    /// The ids of the lessons whose exercise is done, here or in the terminal.
    public ReadOnlyObjectProperty<Set<String>> done() {
        return done.getReadOnlyProperty();
    }

    /// The file of an exercise.
    public Path file(Course course) {
        return learnt.file(course);
    }

    /// Reads how far the person is, or begins: with `anew` from the beginning.
    void begin(Course course, boolean anew, Consumer<Draft> then, Consumer<Trouble> trouble) {
        var file = learnt.file(course);
        offstage.run(
                () -> {
                    if (anew || !Files.exists(file)) {
                        SafeFile.write(file, AnswersFile.write(course.exercise().begin(), Questionnaire.standard()));
                    }
                    return Draft.opened(file, AnswersFile.read(file));
                },
                then,
                trouble);
    }

    /// Told what lies on the desk now.
    void changed(Draft now) {
        draft = now;
        course().ifPresentOrElse(this::look, () -> studying.set(new Studying.None()));
    }

    /// Looks once more: a run has built something.
    void again() {
        changed(draft);
    }

    private Optional<Course> course() {
        return Course.all().stream()
                .filter(course ->
                        draft.file().filter(learnt.file(course)::equals).isPresent())
                .findFirst();
    }

    /// One look at a time; what changed meanwhile is looked at afterwards.
    private void look(Course course) {
        if (isLooking) {
            return;
        }
        isLooking = true;
        var asked = draft;
        studying.set(new Studying.Looking(course));
        offstage.run(
                () -> missing(course, asked),
                missing -> told(asked, new Studying.Looked(course, missing)),
                trouble -> told(asked, new Studying.Broken(course, trouble)));
    }

    private void told(Draft asked, Studying found) {
        isLooking = false;
        if (asked.answers().equals(draft.answers()) && asked.file().equals(draft.file())) {
            studying.set(found);
            offstage.run(learnt::done, done::set, voice::tell);
        } else {
            changed(draft);
        }
    }

    private List<String> missing(Course course, Draft asked) {
        Desk.written(learnt.file(course), asked.answers());
        var questionnaire = Questionnaire.standard();
        try (var opened = clouds.open(asked.answers().with("cloud", new Answer.One("practice")), voice::talk)) {
            var complaints = questionnaire.complaints(opened.settled());
            if (!complaints.isEmpty()) {
                return complaints.stream().map(complaint -> complaint.plain()).toList();
            }
            var plan = journey.preview(questionnaire.choices(opened.settled()), opened.cloud());
            var missing = course.exercise().missing(plan);
            if (missing.isEmpty()) {
                learnt.did(course);
            }
            return missing;
        }
    }
}
