package groundwork.gui.desk;

import groundwork.choices.Answers;
import groundwork.journey.Journey;
import groundwork.journey.Workspaces;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finds the workspaces that are there, and checks one of them, whoever built it.
public final class Inspector {

    private final Journey journey;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Supplier<Answers> where;
    private final Consumer<String> talk;
    private final ReadOnlyObjectWrapper<Inspection> inspection = new ReadOnlyObjectWrapper<>(new Inspection.None());

    /// @param where answers that say which cloud to ask
    Inspector(Journey journey, Clouds clouds, Offstage offstage, Supplier<Answers> where, Consumer<String> talk) {
        this.journey = journey;
        this.clouds = clouds;
        this.offstage = offstage;
        this.where = where;
        this.talk = talk;
    }

    public ReadOnlyObjectProperty<Inspection> inspection() {
        return inspection.getReadOnlyProperty();
    }

    /// The workspaces the person can see.
    public void list(Consumer<List<Workspaces.There>> then, Consumer<Trouble> trouble) {
        var answers = where.get();
        offstage.run(
                () -> {
                    try (var opened = clouds.open(answers, talk)) {
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
                    try (var opened = clouds.open(answers, talk)) {
                        var target = new Curing.Target(answers, workspace);
                        return new Inspection.Seen(target, opened.name(), journey.judge(workspace, opened.cloud()));
                    }
                },
                seen -> show(workspace, seen),
                trouble -> show(workspace, new Inspection.Broken(workspace, trouble)));
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
