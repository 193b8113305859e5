package groundwork.gui.picture;

import groundwork.gui.look.Parts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;

/// Which stroke stands for what.
final class Legend extends HBox {

    Legend() {
        super(14);
        for (var kind : Topology.Kind.values()) {
            var line = new Line(0, 0, 34, 0);
            line.getStyleClass().addAll("edge", "near", "edge-" + kind.name().toLowerCase(Locale.ROOT));
            var row = new HBox(6, line, Parts.label(kind.word(), "caption"));
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
    }
}
