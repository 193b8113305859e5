package groundwork.gui.shell;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Parts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/// The window: places at the left, the place in the middle, why at the right, what happens at the bottom. A place
/// is made when it is first gone to, so that nothing heavy stands before the first paint.
public final class Shell extends BorderPane {

    private static final double ROOM_FOR_WHY = 60;
    private static final double ROOM_FOR_WORDS = 72;

    private final Desk desk;
    private final Function<Place, Node> places;
    private final Map<Place, Node> made = new EnumMap<>(Place.class);
    private final Rail rail;
    private final WhyPanel why;

    /// @param places makes the view of a place
    public Shell(Desk desk, Function<Place, Node> places, Runnable otherTheme) {
        this.desk = desk;
        this.places = places;
        this.rail = new Rail(desk);
        this.why = new WhyPanel(desk);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setTop(new LessonBar(desk));
        setLeft(scrolling());
        setRight(why);
        setBottom(new ActivityLine(desk, otherTheme));
        desk.place().subscribe(this::go);
        widthProperty().subscribe(now -> fit());
        styleProperty().subscribe(now -> fit());
    }

    /// In a low window, or with large text, there is not room for all places at once.
    private ScrollPane scrolling() {
        var scroll = new ScrollPane(rail);
        scroll.getStyleClass().addAll("rail-scroll", "edge-to-edge");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.setAccessibleText(say("shell.places"));
        return scroll;
    }

    private void go(Place place) {
        desk.why().set(Optional.empty());
        setCenter(made.computeIfAbsent(place, places));
        fit();
        if (getScene() != null && !rail.isOn(place)) {
            stand();
        }
    }

    /// Whoever came by a key or a button goes on where they have come to; whoever walks the rail stays there.
    public void stand() {
        var place = getCenter();
        place.applyCss();
        var middle = place instanceof BorderPane pane && pane.getCenter() != null ? pane.getCenter() : place;
        first(middle).or(() -> first(place)).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// In a narrow window the words of the rail give way first, then the explanation.
    private void fit() {
        double letters = getWidth() / em();
        Parts.show(why, letters >= ROOM_FOR_WHY && desk.place().get().explains());
        rail.narrow(letters < ROOM_FOR_WORDS);
    }

    private double em() {
        var style = getStyle() == null ? "" : getStyle();
        var text = style.replaceAll("[^0-9.]", "");
        return text.isEmpty() ? 14 : Double.parseDouble(text);
    }
}
