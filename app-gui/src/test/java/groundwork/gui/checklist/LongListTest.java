package groundwork.gui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Pulses;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.ResourceId;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Five thousand findings on the screen: only what can be seen is drawn. How smoothly they scroll is asked for
/// with
/// `-Dbenchmark=true`.
class LongListTest {

    private static Row row(int number) {
        var subject = new ResourceId("/subscriptions/s/resourceGroups/g/providers/A.B/c/thing-" + number);
        return Row.of(new Finding(Catalogue.all().getFirst(), new Verdict.Kept(subject, "is as it should be")));
    }

    private static ListView<Row> shown() {
        return Fx.fx(() -> {
            Theme.LIGHT.wear();
            var made = new ListView<Row>();
            made.setCellFactory(view -> new RowCell());
            made.getItems()
                    .setAll(IntStream.range(0, 5000).mapToObj(LongListTest::row).toList());
            var scene = new Scene(new StackPane(made), 900, 700);
            Theme.dress(scene, 100);
            Fx.show(scene);
            return made;
        });
    }

    private static void scroll(ListView<Row> list, int to) {
        list.scrollTo(to);
        Fx.settle(list.getScene());
    }

    @Test
    void whereverOneScrollsOnlyWhatCanBeSeenHasACell() {
        var list = shown();
        for (int at = 0; at < 5000; at += 500) {
            int to = at;
            Fx.fx(() -> scroll(list, to));
            assertThat(Fx.fx(() ->
                            Hand.all(list).filter(RowCell.class::isInstance).count()))
                    .isBetween(5L, 60L);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "benchmark", matches = "true", disabledReason = "a benchmark: -Dbenchmark=true")
    void aPulseOfScrollingThroughFiveThousandFindings() {
        var list = shown();
        Fx.pulse();
        var pulses = new Pulses();
        for (int at = 0; at < 5000; at += 50) {
            int to = at;
            pulses.measure(() -> scroll(list, to));
        }
        System.out.println(pulses.told("a pulse of scrolling through 5,000 findings, a page and more each"));
        assertThat(pulses.share(0.5)).isLessThan(1);
    }
}
