package groundwork.gui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Five thousand findings on the screen.
class LongListTest {

    private static Row row(int number) {
        var subject = new ResourceId("/subscriptions/s/resourceGroups/g/providers/A.B/c/thing-" + number);
        return Row.of(new Finding(Catalogue.all().getFirst(), new Verdict.Kept(subject, "is as it should be")));
    }

    @Test
    void fiveThousandFindingsScrollInLessThanFiftyMillisecondsAPulse() {
        var list = Fx.fx(() -> {
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
        Fx.pulse();
        var times = new ArrayList<Double>();
        for (int at = 0; at < 5000; at += 50) {
            int to = at;
            times.add(Fx.fx(() -> scrolled(list, to)));
        }
        assertThat(median(times)).as("milliseconds to scroll %s", times).isLessThan(50);
        assertThat(Fx.fx(() -> Hand.all(list).filter(RowCell.class::isInstance).count()))
                .as("cells for what can be seen, not for every finding")
                .isLessThan(60);
    }

    private static double scrolled(ListView<Row> list, int to) {
        long before = System.nanoTime();
        list.scrollTo(to);
        Fx.settle(list.getScene());
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
