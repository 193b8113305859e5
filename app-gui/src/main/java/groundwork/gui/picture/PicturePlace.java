package groundwork.gui.picture;

import static groundwork.gui.desk.Say.say;

import groundwork.blueprint.Blueprint;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Picker;
import groundwork.gui.desk.Place;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.gui.look.Png;
import groundwork.gui.preview.Explained;
import groundwork.icons.Icon;
import groundwork.terms.ResourceId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// The whole set-up as a drawing: what stands in which network, what leads to what, and how each resource stands.
public final class PicturePlace extends BorderPane {

    private static final double STEP = 1.2;

    /// Smaller than that, the words on the boxes cannot be read.
    private static final double READABLE = 0.8;

    private static final double MARGIN = 48;
    private static final double MIDDLE = 0.5;

    private final Desk desk;
    private final Picker picker;
    private final Scale scale = new Scale(1, 1);
    private final StackPane middle = new StackPane();
    private final ScrollPane scroll = new ScrollPane(middle);
    private final HBox actions;
    private final HBox legend = new HBox(18);
    private Optional<Shown> shown = Optional.empty();
    private Optional<ResourceId> chosen = Optional.empty();

    /// What is drawn now.
    private record Shown(Blueprint blueprint, Topology topology, Layout layout, Canvas canvas) {}

    public PicturePlace(Desk desk, Picker picker) {
        this.desk = desk;
        this.picker = picker;
        getStyleClass().add("place");
        middle.getStyleClass().add("picture");
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(say("pictureplace.picture"));
        actions = new HBox(
                4,
                Parts.iconButton(say("pictureplace.smaller"), Icon.ZOOM_OUT, () -> zoom(scale.getX() / STEP)),
                Parts.iconButton(say("pictureplace.larger"), Icon.ZOOM_IN, () -> zoom(scale.getX() * STEP)),
                Parts.iconButton(say("pictureplace.fit"), Icon.FIT, this::fit),
                Parts.button("_SVG", Icon.EXPORT, () -> export("svg")),
                Parts.button("_PNG", Icon.EXPORT, () -> export("png")));
        legend.getChildren().add(new Legend());
        legend.getStyleClass().add("steps");
        setTop(new VBox(new PlaceHead(Place.PICTURE, actions), legend));
        desk.judgement().subscribe(now -> show());
        desk.outlook().subscribe(now -> show());
        desk.carrying().subscribe(now -> show());
        desk.board().subscribe(now -> stand());
        scroll.viewportBoundsProperty().subscribe(now -> read());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        desk.place().subscribe(now -> explain());
    }

    private void show() {
        var blueprint = planned();
        if (blueprint.isEmpty()) {
            shown = Optional.empty();
            setCenter(new EmptyPlace(
                    Icon.PLACE_PICTURE,
                    say("pictureplace.nothing"),
                    say("pictureplace.nothing-about"),
                    Parts.button(
                            say("places.go-to-choices"),
                            Icon.PLACE_CHOICES,
                            () -> desk.place().set(Place.CHOICES),
                            "accent")));
        } else if (shown.map(Shown::blueprint).filter(blueprint.get()::equals).isEmpty()) {
            draw(blueprint.get());
        }
        Parts.show(actions, shown.isPresent());
        Parts.show(legend, shown.isPresent());
        stand();
    }

    /// What the preview would build, else what the last run has built, else what the answers ask for.
    private Optional<Blueprint> planned() {
        if (desk.outlook().get() instanceof Outlook.Ready ready) {
            return Optional.of(ready.plan().blueprint());
        }
        return desk.carrying().get() instanceof Carrying.Ended ended
                ? Optional.of(ended.applied().after().blueprint())
                : desk.judgement().get().blueprint();
    }

    private void draw(Blueprint blueprint) {
        var topology = Topology.of(blueprint);
        var layout = Layout.of(topology);
        var canvas = new Canvas(topology, layout, this::explain);
        canvas.getTransforms().setAll(scale);
        shown = Optional.of(new Shown(blueprint, topology, layout, canvas));
        middle.getChildren().setAll(new Group(canvas));
        setCenter(scroll);
        read();
    }

    private void stand() {
        shown.ifPresent(drawn -> drawn.canvas().stand(Standing.of(desk)));
    }

    private void explain(ResourceId id) {
        chosen = Optional.of(id);
        explain();
    }

    private void explain() {
        if (desk.place().get() == Place.PICTURE) {
            chosen.flatMap(id -> shown.flatMap(drawn -> drawn.blueprint().find(id)))
                    .ifPresent(resource -> desk.why().set(Optional.of(Explained.of(resource))));
        }
    }

    /// All of it, however small.
    private void fit() {
        fitting(false).ifPresent(this::zoom);
    }

    /// All of it where its words can be read then; else as broad as the window, to be scrolled downwards.
    private void read() {
        fitting(false)
                .filter(by -> by >= READABLE * life())
                .or(() -> fitting(true).map(by -> Math.max(by, READABLE * life())))
                .ifPresent(by -> {
                    zoom(by);
                    scroll.setVvalue(0);
                    scroll.setHvalue(MIDDLE);
                });
    }

    /// As large as the window allows, but never larger than life.
    private Optional<Double> fitting(boolean breadth) {
        var room = scroll.getViewportBounds();
        return shown.filter(drawn -> room.getWidth() > 60 && room.getHeight() > 60)
                .map(drawn -> {
                    double across = (room.getWidth() - MARGIN) / drawn.layout().width();
                    double down = (room.getHeight() - MARGIN) / drawn.layout().height();
                    return Math.min(life(), breadth ? across : Math.min(across, down));
                });
    }

    /// As large as life: the drawing grows with the text.
    private double life() {
        return desk.memory().textPercent() / 100.0;
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? scale.getX() * STEP : scale.getX() / STEP);
            event.consume();
        }
    }

    private void zoom(double to) {
        double by = Math.clamp(to, 0.2, 4);
        scale.setX(by);
        scale.setY(by);
    }

    private void export(String ending) {
        shown.ifPresent(drawn -> picker.savePicture(ending).ifPresent(file -> export(drawn, ending, file)));
    }

    /// Painted here, written aside.
    private void export(Shown drawn, String ending, Path file) {
        if (ending.equals("svg")) {
            desk.archive()
                    .write(
                            file,
                            () -> SvgPicture.of(drawn.topology(), drawn.layout())
                                    .getBytes(StandardCharsets.UTF_8));
        } else {
            var image = drawn.canvas().snapshot(null, null);
            desk.archive().write(file, () -> Png.of(image));
        }
    }
}
