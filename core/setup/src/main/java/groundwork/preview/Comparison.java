package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Compares what is wanted with what is there. Only wanted properties count: what Azure adds is Azure's.
final class Comparison {

    private final TypeKnowledge knowledge;
    private final boolean merging;
    private final Function<Json.Output, Optional<Json>> outputs;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(TypeKnowledge knowledge, boolean merging, Function<Json.Output, Optional<Json>> outputs) {
        this.knowledge = knowledge;
        this.merging = merging;
        this.outputs = outputs;
    }

    /// The differences, in the order of the wanted body.
    ///
    /// @param outputs looks an output up in the world; empty when it is known only later
    static List<Difference> of(Resource resource, Json there, Function<Json.Output, Optional<Json>> outputs) {
        boolean merging = resource.mode() == Resource.Mode.MERGE;
        var comparison = new Comparison(TypeKnowledge.of(resource.type()), merging, outputs);
        comparison.compare("", resource.body(), there);
        return comparison.differences;
    }

    private void compare(String path, Json wanted, Json there) {
        switch (wanted) {
            case Json.Output output -> compareOutput(path, output, there);
            case Json.Obj(var members) ->
                members.forEach((name, value) -> compare(join(path, name), value, member(there, name)));
            case Json.Arr(var items) ->
                compareItems(path, items, there instanceof Json.Arr(var have) ? have : List.of());
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {
                if (!same(path, wanted, there)) {
                    differ(path, there, wanted);
                }
            }
        }
    }

    private void compareOutput(String path, Json.Output output, Json there) {
        var value = outputs.apply(output);
        if (value.isPresent()) {
            compare(path, value.get(), there);
        } else {
            differ(path, there, output);
        }
    }

    /// Arrays of resource bodies are sets: items are paired by the field that names them, or by their whole
    /// value.
    private void compareItems(String path, List<Json> wanted, List<Json> there) {
        var left = new ArrayList<>(there);
        for (Json item : wanted) {
            var known =
                    item instanceof Json.Output output ? outputs.apply(output).orElse(item) : item;
            var twin = left.stream().filter(other -> paired(path, known, other)).findFirst();
            if (twin.isPresent()) {
                left.remove(twin.get());
                compare(path + "[" + label(known) + "]", known, twin.get());
            } else {
                differ(path + "[" + label(known) + "]", Json.NULL, known);
            }
        }
        if (!merging && !knowledge.isAdditive(path)) {
            left.forEach(extra -> differ(path + "[" + label(extra) + "]", extra, Json.NULL));
        }
    }

    /// Whether two items are about the same thing.
    private boolean paired(String path, Json wanted, Json there) {
        var key = key(wanted);
        if (key.isEmpty()) {
            return same(path, wanted, there);
        }
        var value = wanted.at(key.get());
        var known = value instanceof Json.Output output ? outputs.apply(output).orElse(value) : value;
        return same(path, known, member(there, key.get()));
    }

    private static Optional<String> key(Json item) {
        return TypeKnowledge.ITEM_KEYS.stream()
                .filter(key -> !item.at(key).isNull())
                .findFirst();
    }

    private static String label(Json item) {
        var named = key(item).map(item::at).orElse(item);
        return switch (named) {
            case Json.Str(var value) -> value;
            case Json.Output(var resource, var path) -> resource.name() + "." + path;
            case Json.Obj _, Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> JsonText.compact(named);
        };
    }

    private boolean same(String path, Json wanted, Json there) {
        return switch (wanted) {
            case Json.Str(var value) -> there instanceof Json.Str(var other) && sameText(path, value, other);
            case Json.Null() -> there.isNull();
            case Json.Bool _, Json.Num _ -> wanted.equals(there);
            case Json.Obj _, Json.Arr _, Json.Output _ -> {
                var inner = new Comparison(knowledge, merging, outputs);
                inner.compare(path, wanted, there);
                yield inner.differences.isEmpty();
            }
        };
    }

    /// Azure keeps ids, enums, addresses and durations by meaning, and gives them back in a spelling of its own.
    private static boolean sameText(String path, String wanted, String there) {
        if (wanted.equals(there)) {
            return true;
        }
        return !TypeKnowledge.isExact(path) && normal(path, wanted).equals(normal(path, there));
    }

    private static String normal(String path, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (path.toLowerCase(Locale.ROOT).endsWith("location")) {
            return lower.replace(" ", "");
        }
        if (lower.matches("pt?[0-9].*")) {
            return duration(text).map(Duration::toString).orElse(lower);
        }
        if (lower.matches("[0-9.]+/32")) {
            return lower.substring(0, lower.length() - 3);
        }
        return path.endsWith("bypass") ? lower.replace(" ", "") : lower;
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// A member by name; where the name is an id (identities are keyed by theirs), case does not matter.
    private static Json member(Json there, String name) {
        if (!(there instanceof Json.Obj(var members))) {
            return Json.NULL;
        }
        return members.entrySet().stream()
                .filter(member -> member.getKey().equals(name)
                        || name.startsWith("/") && member.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Json.NULL);
    }

    private void differ(String path, Json before, Json after) {
        boolean immutable = knowledge.isImmutable(path.replaceAll("\\[.*", "")) && !before.isNull();
        differences.add(new Difference(path, before, after, immutable));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
