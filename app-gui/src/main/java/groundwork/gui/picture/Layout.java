package groundwork.gui.picture;

import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where everything stands: our own layered layout with nested groups. What stands in a frame is laid out by
/// itself, then the frame takes its place among the rest like one large box. Layers go from top to bottom, from
/// what mentions to what is mentioned; within a layer the order is settled by where the neighbours stand.
///
/// @param boxes  a rectangle for each box
/// @param frames a rectangle for each group, outer ones first
/// @param lines  the way of each edge
record Layout(
        Map<ResourceId, Area> boxes, Map<ResourceId, Area> frames, List<Line> lines, double width, double height) {

    /// The size of a box and the room around it, in pixels at 100 %.
    static final double BOX_WIDTH = 276;

    static final double BOX_HEIGHT = 52;
    static final double GAP_X = 30;
    static final double GAP_Y = 58;
    static final double PADDING = 24;
    static final double TITLE = 26;

    Layout {
        boxes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        frames = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(frames));
        lines = List.copyOf(lines);
    }

    /// A rectangle.
    record Area(double x, double y, double width, double height) {
        Area moved(double dx, double dy) {
            return new Area(x + dx, y + dy, width, height);
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double middle() {
            return x + width / 2;
        }

        boolean overlaps(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }
    }

    /// The way of an edge, corner by corner.
    record Line(Topology.Edge edge, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /// A corner.
    record Point(double x, double y) {}

    static Layout of(Topology topology) {
        return new Placing(topology).place();
    }

    /// A thing being placed at one level: a box, or a frame with everything in it.
    private record Item(
            ResourceId id, double width, double height, Map<ResourceId, Area> boxes, Map<ResourceId, Area> frames) {}

    private static final class Placing {

        private final Topology topology;

        Placing(Topology topology) {
            this.topology = topology;
        }

        Layout place() {
            var root = level(Optional.empty());
            return new Layout(
                    root.boxes(),
                    root.frames(),
                    new Routes(topology, root.boxes()).lines(),
                    root.width(),
                    root.height());
        }

        /// Everything in one frame, or outside all.
        private Item level(Optional<ResourceId> frame) {
            var items = new ArrayList<Item>();
            topology.groups().stream()
                    .filter(group -> group.within().equals(frame))
                    .forEach(group -> items.add(framed(group.id())));
            topology.boxes().stream()
                    .filter(box -> box.group().equals(frame))
                    .forEach(box -> items.add(new Item(
                            box.id(),
                            BOX_WIDTH,
                            BOX_HEIGHT,
                            Map.of(box.id(), new Area(0, 0, BOX_WIDTH, BOX_HEIGHT)),
                            Map.of())));
            return arranged(items);
        }

        private Item framed(ResourceId group) {
            var inner = level(Optional.of(group));
            double width = Math.max(inner.width(), BOX_WIDTH) + 2 * PADDING;
            double height = Math.max(inner.height(), BOX_HEIGHT) + 2 * PADDING + TITLE;
            var boxes = new LinkedHashMap<ResourceId, Area>();
            var frames = new LinkedHashMap<ResourceId, Area>();
            frames.put(group, new Area(0, 0, width, height));
            inner.frames().forEach((id, area) -> frames.put(id, area.moved(PADDING, PADDING + TITLE)));
            inner.boxes().forEach((id, area) -> boxes.put(id, area.moved(PADDING, PADDING + TITLE)));
            return new Item(group, width, height, boxes, frames);
        }

        private Item arranged(List<Item> items) {
            var layers = new Layers<>(items, this::pairs).layers();
            double broad = layers.stream().mapToDouble(Placing::width).max().orElse(0);
            var boxes = new LinkedHashMap<ResourceId, Area>();
            var frames = new LinkedHashMap<ResourceId, Area>();
            double y = 0;
            for (var layer : layers) {
                double tall = layer.stream().mapToDouble(Item::height).max().orElse(0);
                double x = (broad - width(layer)) / 2;
                for (var item : layer) {
                    double dx = x;
                    double dy = y + (tall - item.height()) / 2;
                    item.frames().forEach((id, area) -> frames.put(id, area.moved(dx, dy)));
                    item.boxes().forEach((id, area) -> boxes.put(id, area.moved(dx, dy)));
                    x += item.width() + GAP_X;
                }
                y += tall + GAP_Y;
            }
            return new Item(new ResourceId("/"), broad, Math.max(0, y - GAP_Y), boxes, frames);
        }

        private static double width(List<Item> layer) {
            return layer.stream().mapToDouble(item -> item.width() + GAP_X).sum() - GAP_X;
        }

        /// The edges between items: an edge of anything inside counts for the whole.
        private List<Layers.Pair<Item>> pairs(List<Item> items) {
            var holder = new LinkedHashMap<ResourceId, Item>();
            items.forEach(item -> item.boxes().keySet().forEach(id -> holder.put(id, item)));
            var pairs = new ArrayList<Layers.Pair<Item>>();
            for (var edge : topology.edges()) {
                var from = holder.get(edge.from());
                var to = holder.get(edge.to());
                if (from != null && to != null && from != to) {
                    pairs.add(new Layers.Pair<>(from, to));
                }
            }
            return pairs;
        }
    }

    /// The order of frames and boxes for reading and for the keyboard: row by row.
    List<ResourceId> reading() {
        return boxes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<ResourceId, Area>>comparingDouble(
                                entry -> entry.getValue().y())
                        .thenComparingDouble(entry -> entry.getValue().x()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
