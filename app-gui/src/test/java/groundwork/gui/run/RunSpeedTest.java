package groundwork.gui.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Pulses;
import groundwork.run.State;
import java.time.Instant;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How long the pulses of a run of 500 steps take. Asked for with `-Dbenchmark=true`; a machine at work on
/// something else may say otherwise.
@EnabledIfSystemProperty(named = "benchmark", matches = "true", disabledReason = "a benchmark: -Dbenchmark=true")
class RunSpeedTest {

    @Test
    void aPulseOfARunOfFiveHundredSteps() {
        var second = new SimpleObjectProperty<Instant>(StepListTest.START);
        var list = StepListTest.shown(second);
        var fold = StepListTest.begun();
        Fx.fx(StepList::warm);
        var first = new Pulses();
        first.measure(() -> {
            list.show(fold.latest().rows());
            Fx.settle(list.getScene());
        });
        System.out.println(first.told("the first pulse of a run of 500 steps"));
        while (Fx.fx(() -> list.getItems().size()) < 500) {
            Fx.pulse();
        }
        var pulses = new Pulses();
        for (int number = 0; number < 500; number += 5) {
            for (int next = number; next < number + 5; next++) {
                fold.accept(StepListTest.moved(next, State.RUNNING));
                fold.accept(StepListTest.moved(next, State.DONE));
            }
            int seconds = number;
            pulses.measure(() -> {
                second.set(StepListTest.START.plusSeconds(seconds));
                list.show(fold.latest().rows());
                Fx.settle(list.getScene());
            });
        }
        System.out.println(pulses.told("a pulse of a run of 500 steps, ten events and a clock"));
        assertThat(pulses.share(0.95)).isLessThan(1);
    }
}
