package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.preview.PlanFile;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Makes previews, keeps their plans in files that `groundwork apply --plan` understands, and opens such files.
final class Previewer {

    private final Supplier<Journey> journey;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>(new Outlook.None());

    Previewer(Supplier<Journey> journey, Clouds clouds, Offstage offstage, Voice voice) {
        this.journey = journey;
        this.clouds = clouds;
        this.offstage = offstage;
        this.voice = voice;
    }

    ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /// What was seen is no longer true, or no longer waited for.
    void drop() {
        outlook.set(new Outlook.None());
    }

    void fail(Answers answers, Trouble trouble) {
        outlook.set(new Outlook.Broken(answers, trouble));
    }

    /// Reads the cloud and makes the plan.
    void look(Answers answers) {
        var looking = new Outlook.Looking(answers);
        outlook.set(looking);
        offstage.run(
                () -> looked(answers),
                seen -> show(looking, seen),
                trouble -> show(looking, new Outlook.Broken(answers, trouble)));
    }

    private Outlook looked(Answers answers) {
        try (var opened = clouds.open(answers, voice::talk)) {
            var asked = journey.get();
            var plan = asked.preview(Questionnaire.standard().choices(opened.settled()), opened.cloud());
            var expected = asked.forecast(plan, Carrier.MAX_PARALLEL).total();
            return new Outlook.Ready(answers, opened.name(), plan, expected, false);
        }
    }

    /// What comes after another preview was asked for, or none any more, is too late.
    private void show(Outlook.Looking asked, Outlook seen) {
        if (outlook.get() == asked) {
            outlook.set(seen);
        }
    }

    /// Keeps the plan that was looked at.
    void save(Path file) {
        if (outlook.get() instanceof Outlook.Ready ready) {
            offstage.run(
                    () -> SafeFile.write(file, PlanFile.write(ready.plan())),
                    path -> voice.talk(say("desk.plan-saved", "path", path)),
                    voice::tell);
        }
    }

    /// Opens a plan, to be looked at, and carried out where nothing has moved since.
    ///
    /// @param then told once it lies there
    void open(Path file, Runnable then) {
        offstage.run(
                () -> {
                    var plan = PlanFile.read(file);
                    var place = plan.blueprint().choices().place();
                    var expected =
                            journey.get().forecast(plan, Carrier.MAX_PARALLEL).total();
                    var kept = say("desk.as-kept", "cloud", place.cloud(), "file", file);
                    return new Outlook.Ready(Carrier.whereOf(place), kept, plan, expected, true);
                },
                ready -> {
                    outlook.set(ready);
                    then.run();
                },
                voice::tell);
    }
}
