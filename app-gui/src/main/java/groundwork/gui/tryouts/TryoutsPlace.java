package groundwork.gui.tryouts;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Say;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import groundwork.tryout.Cell;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.Tryouts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// People and identities down the side, kinds of work across: who can do what, and what is missing first where
/// something is.
public final class TryoutsPlace extends BorderPane {

    private final Desk desk;
    private final LiveCard live;

    public TryoutsPlace(Desk desk) {
        this.desk = desk;
        this.live = new LiveCard(desk.prover());
        getStyleClass().add("place");
        setTop(new PlaceHead(Place.TRYOUTS));
        desk.judgement()
                .subscribe(now -> setCenter(now.subject()
                        .map(subject -> matrix(Tryouts.of(subject)))
                        .orElseGet(this::nothing)));
    }

    private Node nothing() {
        return new EmptyPlace(
                Icon.PLACE_TRYOUTS,
                say("tryoutsplace.nobody"),
                say("tryoutsplace.nobody-about"),
                Parts.button(
                        say("places.go-to-choices"),
                        Icon.PLACE_CHOICES,
                        () -> desk.place().set(Place.CHOICES),
                        "accent"));
    }

    private Node matrix(TryoutMatrix matrix) {
        var grid = new GridPane(8, 8);
        grid.setAccessibleText(say("tryoutsplace.matrix"));
        for (int column = 0; column < matrix.workloads().size(); column++) {
            grid.add(Parts.label(title(matrix.workloads().get(column)), "strong"), column + 1, 0);
        }
        for (int row = 0; row < matrix.participants().size(); row++) {
            var who = matrix.participants().get(row);
            grid.add(Parts.label(who.name(), "strong"), 0, row + 1);
            for (int column = 0; column < matrix.workloads().size(); column++) {
                var workload = matrix.workloads().get(column);
                grid.add(square(new Cell(who, workload, matrix.at(who, workload))), column + 1, row + 1);
            }
        }
        var body = new VBox(16, grid);
        matrix.notes().forEach(note -> body.getChildren().add(Parts.paragraph(note, "quiet")));
        body.getChildren().add(live);
        body.getStyleClass().add("place-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(Place.TRYOUTS.word());
        return scroll;
    }

    private static String title(Workload workload) {
        return Say.capital(Words.said(workload));
    }

    private Button square(Cell cell) {
        var look = OutcomeLook.of(cell.outcome());
        var button = new Button(look.word(), new Glyph(look.icon(), "small", look.role()));
        button.getStyleClass().add("square");
        button.setMnemonicParsing(false);
        button.setAccessibleText(cell.who().name() + ", " + title(cell.workload()) + ": " + look.word());
        button.setOnAction(event -> desk.why().set(Optional.of(OutcomeWhy.of(cell))));
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                desk.why().set(Optional.of(OutcomeWhy.of(cell)));
            }
        });
        return button;
    }
}
