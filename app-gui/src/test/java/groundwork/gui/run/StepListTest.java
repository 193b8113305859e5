package groundwork.gui.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.desk.Fold;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.run.RunEvent;
import groundwork.run.State;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// A run of 500 steps on the screen.
class StepListTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final double PULSE_MILLIS = 50;

    private final SimpleObjectProperty<Instant> second = new SimpleObjectProperty<>(START);

    private static RunEvent.Step step(int number) {
        return new RunEvent.Step(
                "step-" + number,
                new ResourceId(
                        "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/st" + number),
                "Storage account " + number,
                "+");
    }

    private static RunEvent moved(int number, State state) {
        return new RunEvent.Moved(START, "step-" + number, state, Duration.ofSeconds(1), "");
    }

    @Test
    void aPulseOfFiveHundredStepsTakesLessThanFiftyMilliseconds() {
        var list = Fx.fx(() -> {
            Theme.LIGHT.wear();
            var made = new StepList(second);
            var scene = new Scene(new StackPane(made), 900, 700);
            Theme.dress(scene, 100);
            Fx.show(scene);
            return made;
        });
        var fold = new Fold();
        fold.accept(new RunEvent.Started(
                START,
                "run",
                IntStream.range(0, 500).mapToObj(StepListTest::step).toList()));
        Fx.fx(StepList::warm);
        System.out.printf("the first pulse of a run took %.0f ms%n", Fx.fx(() -> drawn(list, fold)));
        while (Fx.fx(() -> list.getItems().size()) < 500) {
            Fx.pulse();
        }
        var pulses = new ArrayList<Double>();
        for (int number = 0; number < 500; number += 5) {
            for (int next = number; next < number + 5; next++) {
                fold.accept(moved(next, State.RUNNING));
                fold.accept(moved(next, State.DONE));
            }
            var now = START.plusSeconds(number);
            Fx.fx(() -> second.set(now));
            pulses.add(Fx.fx(() -> drawn(list, fold)));
        }
        assertThat(usual(pulses)).as("all but the slowest few of %s", pulses).isLessThan(PULSE_MILLIS);
        assertThat(Fx.fx(() -> Hand.all(list).filter(StepCell.class::isInstance).count()))
                .as("cells for what can be seen, not for every step")
                .isLessThan(60);
    }

    private static double drawn(StepList list, Fold fold) {
        long before = System.nanoTime();
        list.show(fold.latest().rows());
        Fx.settle(list.getScene());
        return (System.nanoTime() - before) / 1e6;
    }

    /// The slowest of nineteen in twenty: a machine that is busy otherwise may hold up a few.
    private static double usual(List<Double> values) {
        return values.stream()
                .sorted()
                .skip(values.size() * 19L / 20)
                .findFirst()
                .orElseThrow();
    }
}
