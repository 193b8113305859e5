package groundwork.gui.picture;

import groundwork.gui.look.Parts;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;

/// A layout on the screen: frames at the back, then edges, then boxes.
final class Canvas extends Pane {

    private final Layout layout;
    private final Consumer<ResourceId> chosen;
    private final Map<ResourceId, BoxNode> boxes = new LinkedHashMap<>();
    private final Map<Layout.Line, Node> lines = new LinkedHashMap<>();

    Canvas(Topology topology, Layout layout, Consumer<ResourceId> chosen) {
        this.layout = layout;
        this.chosen = chosen;
        setPrefSize(layout.width(), layout.height());
        setMinSize(layout.width(), layout.height());
        topology.groups().forEach(this::frame);
        layout.lines().forEach(this::line);
        var byId = new LinkedHashMap<ResourceId, Topology.Box>();
        topology.boxes().forEach(box -> byId.put(box.id(), box));
        layout.reading().forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(this::box));
    }

    private void frame(Topology.Group group) {
        var area = layout.frames().get(group.id());
        if (area == null) {
            return;
        }
        var frame = new VBox(Parts.label(group.words(), "frame-title"));
        frame.getStyleClass().addAll("frame", group.within().isPresent() ? "subnet" : "network");
        place(frame, area);
    }

    private void box(Topology.Box box) {
        var area = layout.boxes().get(box.id());
        if (area != null) {
            var node = new BoxNode(box.resource(), () -> choose(box.id()));
            boxes.put(box.id(), node);
            place(node, area);
        }
    }

    private void place(Region node, Layout.Area area) {
        node.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        node.setMinSize(area.width(), area.height());
        node.setPrefSize(area.width(), area.height());
        node.setMaxSize(area.width(), area.height());
        node.setLayoutX(area.x());
        node.setLayoutY(area.y());
        getChildren().add(node);
    }

    private void line(Layout.Line line) {
        var shape = new Polyline();
        line.points().forEach(point -> shape.getPoints().addAll(point.x(), point.y()));
        shape.getStyleClass().addAll("edge", "edge-" + line.edge().kind().name().toLowerCase(java.util.Locale.ROOT));
        shape.setMouseTransparent(true);
        lines.put(line, shape);
        var end = line.points().getLast();
        var before = line.points().get(line.points().size() - 2);
        double back = before.y() <= end.y() ? -7 : 7;
        var head = new Polyline(end.x() - 4, end.y() + back, end.x(), end.y(), end.x() + 4, end.y() + back);
        head.getStyleClass().addAll("edge", "edge-head");
        head.setMouseTransparent(true);
        getChildren().addAll(shape, head);
    }

    /// Stands on a resource: its edges come forward.
    private void choose(ResourceId id) {
        boxes.forEach((other, node) -> node.setSelected(other.equals(id)));
        lines.forEach((line, node) -> {
            node.getStyleClass().remove("near");
            if (line.edge().from().equals(id) || line.edge().to().equals(id)) {
                node.getStyleClass().add("near");
            }
        });
        chosen.accept(id);
    }

    void stand(Standing standing) {
        boxes.values().forEach(node -> node.stand(standing));
    }
}
