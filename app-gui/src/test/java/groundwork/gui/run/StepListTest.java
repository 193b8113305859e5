package groundwork.gui.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.desk.Fold;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.run.RunEvent;
import groundwork.run.Scoreboard.Row;
import groundwork.run.State;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// A run of 500 steps on the screen: a pulse touches what changed, and draws what can be seen. How long that
/// takes is measured by [RunSpeedTest].
class StepListTest {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final SimpleObjectProperty<Instant> second = new SimpleObjectProperty<>(START);

    static RunEvent.Step step(int number) {
        return new RunEvent.Step(
                "step-" + number,
                new ResourceId(
                        "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/st" + number),
                "Storage account " + number,
                "+");
    }

    static RunEvent moved(int number, State state) {
        return new RunEvent.Moved(START, "step-" + number, state, Duration.ofSeconds(1), "");
    }

    static StepList shown(SimpleObjectProperty<Instant> second) {
        return Fx.fx(() -> {
            Theme.LIGHT.wear();
            var made = new StepList(second);
            var scene = new Scene(new StackPane(made), 900, 700);
            Theme.dress(scene, 100);
            Fx.show(scene);
            return made;
        });
    }

    static Fold begun() {
        var fold = new Fold();
        fold.accept(new RunEvent.Started(
                START,
                "run",
                IntStream.range(0, 500).mapToObj(StepListTest::step).toList()));
        return fold;
    }

    @Test
    void aPulseTouchesWhatChangedAndDrawsWhatCanBeSeen() {
        var list = shown(second);
        var fold = begun();
        Fx.fx(() -> list.show(fold.latest().rows()));
        assertThat(Fx.fx(() -> list.getItems().size()))
                .as("rows of the first pulse")
                .isLessThan(10);
        while (Fx.fx(() -> list.getItems().size()) < 500) {
            Fx.pulse();
        }
        var touched = new AtomicInteger();
        Fx.fx(() -> list.getItems().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                touched.addAndGet(change.getTo() - change.getFrom());
            }
        }));
        for (int number = 0; number < 500; number += 5) {
            for (int next = number; next < number + 5; next++) {
                fold.accept(moved(next, State.RUNNING));
                fold.accept(moved(next, State.DONE));
            }
            touched.set(0);
            Fx.fx(() -> list.show(fold.latest().rows()));
            assertThat(touched.get())
                    .as("rows touched for ten events of five steps")
                    .isEqualTo(5);
        }
        touched.set(0);
        Fx.fx(() -> list.show(fold.latest().rows()));
        assertThat(touched.get()).as("rows touched for no event").isZero();
        Fx.pulse();
        assertThat(Fx.fx(() -> Hand.all(list).filter(StepCell.class::isInstance).count()))
                .as("cells for what can be seen, not for every step")
                .isLessThan(60);
    }

    @Test
    void whatRunsStaysInSightUntilThePersonLooksElsewhere() {
        var list = Fx.fx(() -> {
            Theme.LIGHT.wear();
            var made = new StepList(second);
            var scene = new Scene(new StackPane(made), 600, 300);
            Theme.dress(scene, 100);
            Fx.show(scene);
            return made;
        });
        var fold = new Fold();
        fold.accept(new RunEvent.Started(
                START,
                "run",
                IntStream.range(0, 60).mapToObj(StepListTest::step).toList()));
        Fx.fx(() -> {
            list.show(fold.latest().rows());
            Fx.settle(list.getScene());
        });
        fold.accept(moved(40, State.RUNNING));
        Fx.fx(() -> {
            list.show(fold.latest().rows());
            Fx.settle(list.getScene());
        });
        assertThat(Fx.fx(() -> seen(list))).contains("Storage account 40: running");
        Fx.fx(() -> list.getSelectionModel().select(39));
        fold.accept(moved(40, State.DONE));
        fold.accept(moved(5, State.RUNNING));
        Fx.fx(() -> {
            list.show(fold.latest().rows());
            Fx.settle(list.getScene());
        });
        assertThat(Fx.fx(() -> seen(list)))
                .contains("Storage account 40: done")
                .doesNotContain("Storage account 5: running");
    }

    private static List<String> seen(StepList list) {
        return Hand.all(list)
                .filter(StepCell.class::isInstance)
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .toList();
    }
}
