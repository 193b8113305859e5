package groundwork.gui.desk;

import groundwork.choices.Answers;
import groundwork.journey.Journey;
import groundwork.journey.Workspaces;
import groundwork.practices.Catalogue;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finds the workspaces that are there, and checks one of them, whoever built it.
public final class Inspector {

    private final Supplier<Journey> journey;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Supplier<Answers> where;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<Inspection> inspection = new ReadOnlyObjectWrapper<>(new Inspection.None());

    /// @param where answers that say which cloud to ask
    Inspector(Supplier<Journey> journey, Clouds clouds, Offstage offstage, Supplier<Answers> where, Voice voice) {
        this.journey = journey;
        this.clouds = clouds;
        this.offstage = offstage;
        this.where = where;
        this.voice = voice;
    }

    public ReadOnlyObjectProperty<Inspection> inspection() {
        return inspection.getReadOnlyProperty();
    }

    /// The workspaces the person can see.
    public void list(Consumer<List<Workspaces.There>> then, Consumer<Trouble> trouble) {
        var answers = where.get();
        offstage.run(
                () -> {
                    try (var opened = clouds.open(answers, voice::talk)) {
                        return Workspaces.of(opened.cloud());
                    }
                },
                then,
                trouble);
    }

    /// Reads this one and judges it; changes nothing.
    public void check(ResourceId workspace) {
        var answers = where.get();
        inspection.set(new Inspection.Looking(workspace));
        offstage.run(
                () -> {
                    try (var opened = clouds.open(answers, voice::talk)) {
                        return seen(new Curing.Target(answers, workspace), opened);
                    }
                },
                seen -> show(workspace, seen),
                trouble -> show(workspace, new Inspection.Broken(workspace, trouble)));
    }

    private Inspection.Seen seen(Curing.Target target, Clouds.Opened opened) {
        var subject = journey.get().look(target.workspace(), opened.cloud());
        if (subject.workspaceBody().isNull()) {
            throw new Refusal(
                    Say.say("curing.gone", "workspace", target.workspace().name(), "cloud", opened.name()));
        }
        return new Inspection.Seen(target, opened.name(), Catalogue.judge(subject));
    }

    /// It was judged by who cured it.
    void saw(Inspection.Seen seen) {
        inspection.set(seen);
    }

    /// What comes after another one was asked for is too late.
    private void show(ResourceId workspace, Inspection seen) {
        if (inspection.get() instanceof Inspection.Looking(var asked) && asked.equals(workspace)) {
            inspection.set(seen);
        }
    }
}
