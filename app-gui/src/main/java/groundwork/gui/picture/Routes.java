package groundwork.gui.picture;

import groundwork.gui.picture.Layout.Area;
import groundwork.gui.picture.Layout.Line;
import groundwork.gui.picture.Layout.Point;
import groundwork.terms.ResourceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// Leads edges from box to box: out above or below, aside to where no box stands in the way, along there, and in
/// above or below. Each end of an edge has a spot of its own on its box, in the order in which the other ends
/// stand, and each turn and way a lane of its own, so that edges do not lie on each other.
final class Routes {

    private static final double LANE = 4;
    private static final double CLEAR = 9;
    private static final int LANES = 8;
    private static final int WAYS = 5;

    private final Topology topology;
    private final Map<ResourceId, Area> boxes;
    private final Map<Double, Integer> turns = new HashMap<>();
    private final Map<Double, Integer> ways = new HashMap<>();

    Routes(Topology topology, Map<ResourceId, Area> boxes) {
        this.topology = topology;
        this.boxes = boxes;
    }

    List<Line> lines() {
        return topology.edges().stream().map(this::line).toList();
    }

    private Line line(Topology.Edge edge) {
        var from = area(edge.from());
        var to = area(edge.to());
        double out = from.y() >= to.bottom() ? -1 : 1;
        double in = to.y() >= from.bottom() ? -1 : 1;
        double startY = out > 0 ? from.bottom() : from.y();
        double endY = in > 0 ? to.bottom() : to.y();
        double startX = spot(edge, edge.from());
        double endX = spot(edge, edge.to());
        double first = turn(startY, out);
        double last = turn(endY, in);
        double way = way(Math.min(first, last), Math.max(first, last), endX);
        return new Line(
                edge,
                List.of(
                        new Point(startX, startY),
                        new Point(startX, first),
                        new Point(way, first),
                        new Point(way, last),
                        new Point(endX, last),
                        new Point(endX, endY)));
    }

    private Area area(ResourceId id) {
        var area = boxes.get(id);
        if (area == null) {
            throw new IllegalStateException("not placed: " + id);
        }
        return area;
    }

    /// Where it turns above or below a box, in a lane of its own.
    private double turn(double y, double side) {
        double base = y + side * CLEAR;
        int lane = turns.merge(base, 1, Integer::sum) - 1;
        return base + side * (lane % LANES) * LANE;
    }

    /// The place nearest to the wished one where no box stands between the two turns.
    private double way(double above, double below, double wished) {
        var between = boxes.values().stream()
                .filter(area -> area.y() < below && area.bottom() > above)
                .toList();
        if (isFree(between, wished)) {
            return wished;
        }
        double beside = between.stream()
                .flatMapToDouble(area -> DoubleStream.of(area.x() - CLEAR, area.right() + CLEAR))
                .filter(x -> isFree(between, x))
                .boxed()
                .min(Comparator.comparingDouble(x -> Math.abs(x - wished)))
                .orElse(wished);
        int lane = ways.merge(beside, 1, Integer::sum) - 1;
        double aside = beside + (isFree(between, beside + WAYS * LANE) ? 1 : -1) * (lane % WAYS) * LANE;
        return isFree(between, aside) ? aside : beside;
    }

    private static boolean isFree(List<Area> between, double x) {
        return between.stream().noneMatch(area -> x > area.x() - 3 && x < area.right() + 3);
    }

    private double spot(Topology.Edge edge, ResourceId id) {
        var area = area(id);
        var here = topology.edges().stream()
                .filter(other -> other.from().equals(id) || other.to().equals(id))
                .sorted(Comparator.comparingDouble(other -> area(other.from().equals(id) ? other.to() : other.from())
                        .middle()))
                .toList();
        double share = (here.indexOf(edge) + 1.0) / (here.size() + 1);
        return area.x() + area.width() * share;
    }
}
