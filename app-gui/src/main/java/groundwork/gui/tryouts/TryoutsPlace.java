package groundwork.gui.tryouts;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import groundwork.tryout.Cell;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// People and identities down the side, kinds of work across: who can do what, and what is missing first where
/// something is.
public final class TryoutsPlace extends BorderPane {

    private final Desk desk;
    private final LiveCard live;
    private final ComboBox<Told> told = new ComboBox<>();
    private final VBox body = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(body);

    public TryoutsPlace(Desk desk) {
        this.desk = desk;
        this.live = new LiveCard(desk.prover());
        getStyleClass().add("place");
        body.getStyleClass().add("place-body");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(Place.TRYOUTS.word());
        told.setAccessibleText(say("matrix.of"));
        told.setOnAction(event -> draw());
        setTop(new PlaceHead(Place.TRYOUTS));
        desk.judgement().subscribe(now -> gather());
        desk.carrying().subscribe(now -> gather());
        desk.prover().proving().subscribe(now -> gather());
    }

    /// Something is told anew. What has just come in is what the person wants to see; else they stay where they
    /// are.
    private void gather() {
        var all = Told.all(desk);
        var known = List.copyOf(told.getItems());
        if (known.equals(all) && getCenter() != null) {
            return;
        }
        var before = Optional.ofNullable(told.getValue()).map(Told::of);
        told.getItems().setAll(all);
        var fresh = all.reversed().stream()
                .filter(one -> one.of() != Told.Of.ANSWERS && !known.contains(one))
                .findFirst();
        var same = all.stream().filter(one -> before.filter(one.of()::equals).isPresent());
        var first = all.stream().findFirst();
        told.setValue(fresh.or(same::findFirst).or(() -> first).orElse(null));
        draw();
    }

    private void draw() {
        Optional.ofNullable(told.getValue()).ifPresentOrElse(this::draw, () -> setCenter(nothing()));
    }

    private void draw(Told shown) {
        body.getChildren().setAll(told, new MatrixGrid(shown.matrix(), true, this::explain));
        shown.matrix().notes().forEach(note -> body.getChildren().add(Parts.paragraph(note, "quiet")));
        body.getChildren().add(live);
        setCenter(scroll);
    }

    private void explain(Cell cell) {
        desk.why().set(Optional.of(OutcomeWhy.of(cell)));
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
}
