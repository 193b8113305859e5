package groundwork.gui.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Puts things into layers, so that edges lead downwards, and orders each layer so that few edges cross.
///
/// @param <T> what is put into layers
final class Layers<T> {

    private static final int SWEEPS = 6;
    private static final int MOST = 5;

    /// An edge.
    record Pair<T>(T from, T to) {}

    private final List<T> items;
    private final List<Pair<T>> pairs;
    private final Map<T, Integer> rank = new HashMap<>();

    Layers(List<T> items, Function<List<T>, List<Pair<T>>> pairs) {
        this.items = items;
        this.pairs = pairs.apply(items);
    }

    List<List<T>> layers() {
        items.forEach(item -> rank(item, new HashSet<>()));
        var layers = new ArrayList<List<T>>();
        for (var item : items) {
            while (layers.size() <= rankOf(item)) {
                layers.add(new ArrayList<>());
            }
            layers.get(rankOf(item)).add(item);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(layers);
        }
        return layers.stream().flatMap(layer -> rows(layer).stream()).toList();
    }

    /// A layer that is too long is broken into rows.
    private static <T> List<List<T>> rows(List<T> layer) {
        int rows = (layer.size() + MOST - 1) / MOST;
        var broken = new ArrayList<List<T>>();
        for (int row = 0; row < rows; row++) {
            broken.add(layer.subList(layer.size() * row / rows, layer.size() * (row + 1) / rows));
        }
        return broken;
    }

    private int rankOf(T item) {
        return rank.getOrDefault(item, 0);
    }

    /// As far down as the longest way to it; an edge that would close a circle does not count.
    private int rank(T item, Set<T> underWay) {
        var known = rank.get(item);
        if (known != null) {
            return known;
        }
        underWay.add(item);
        int far = 0;
        for (var pair : pairs) {
            if (pair.to().equals(item) && !underWay.contains(pair.from())) {
                far = Math.max(far, rank(pair.from(), underWay) + 1);
            }
        }
        underWay.remove(item);
        rank.put(item, far);
        return far;
    }

    private void sweep(List<List<T>> layers) {
        for (var layer : layers) {
            var position = positions(layers);
            var weight = new HashMap<T, Double>();
            layer.forEach(item -> weight.put(item, weight(item, position)));
            layer.sort(Comparator.comparing(weight::get));
        }
    }

    /// Where in its layer each thing stands, 0 to 1.
    private Map<T, Double> positions(List<List<T>> layers) {
        var position = new HashMap<T, Double>();
        for (var layer : layers) {
            for (int index = 0; index < layer.size(); index++) {
                position.put(layer.get(index), (index + 0.5) / layer.size());
            }
        }
        return position;
    }

    private double weight(T item, Map<T, Double> position) {
        return pairs.stream()
                .filter(pair -> pair.from().equals(item) || pair.to().equals(item))
                .map(pair -> pair.from().equals(item) ? pair.to() : pair.from())
                .mapToDouble(other -> position.getOrDefault(other, 0.5))
                .average()
                .orElse(position.getOrDefault(item, 0.5));
    }
}
