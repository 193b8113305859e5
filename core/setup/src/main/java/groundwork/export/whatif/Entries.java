package groundwork.export.whatif;

import groundwork.export.whatif.WhatIf.Entry;
import groundwork.export.whatif.WhatIf.Noise;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What Azure says would change in a resource, and what of it is the noise Azure itself warns of (facts 7.7).
final class Entries {

    private Entries() {}

    /// The leaves of a delta: of an array, the items that differ.
    static List<Entry> of(Json change) {
        return change.items("delta").stream()
                .flatMap(delta -> leaves("", delta, false))
                .toList();
    }

    private static Stream<Entry> leaves(String above, Json delta, boolean inArray) {
        var name = delta.text("path").orElse("");
        var path = above.isEmpty() ? name : above + "." + name;
        var children = delta.items("children");
        var kind = delta.text("propertyChangeType").orElse("");
        if (!children.isEmpty()) {
            return kind.equals("Array")
                    ? paired(children.stream()
                            .flatMap(child -> leaves(path, child, true))
                            .toList())
                    : children.stream().flatMap(child -> leaves(path, child, false));
        }
        var before = delta.at("before");
        var after = delta.at("after");
        return Stream.of(new Entry(path, kind, before, after, noise(path, kind, before, after, inArray)));
    }

    /// An item that goes and one that comes and says nothing else are one item, to which Azure has added.
    private static Stream<Entry> paired(List<Entry> items) {
        var left = new ArrayList<>(items);
        for (var made : items) {
            left.stream()
                    .filter(gone -> made.kind().equals("Create")
                            && gone.kind().equals("Delete")
                            && holds(gone.before(), made.after()))
                    .findFirst()
                    .ifPresent(gone -> {
                        left.remove(gone);
                        left.remove(made);
                        left.add(new Entry(made.path(), "Modify", gone.before(), made.after(), Noise.DEFAULT));
                    });
        }
        return left.stream();
    }

    /// Tags and items of lists that are not named any more really go; properties that are not named stay as they
    /// are.
    private static Noise noise(String path, String kind, Json before, Json after, boolean inArray) {
        return switch (kind) {
            case "NoEffect" -> Noise.READ_ONLY;
            case "Delete" -> inArray || path.startsWith("tags.") ? Noise.NONE : Noise.DEFAULT;
            default -> {
                if (after instanceof Json.Str(var text) && isExpression(text)) {
                    yield Noise.LATER;
                }
                if (!holds(before, after)) {
                    yield Noise.NONE;
                }
                yield after instanceof Json.Str ? Noise.SPELLING : Noise.DEFAULT;
            }
        };
    }

    /// Whether all that is wanted is there already, in whatever spelling, with more beside it.
    private static boolean holds(Json before, Json after) {
        return switch (after) {
            case Json.Obj(var members) ->
                before instanceof Json.Obj(var have)
                        && members.entrySet().stream()
                                .allMatch(
                                        entry -> holds(have.getOrDefault(entry.getKey(), Json.NULL), entry.getValue()));
            case Json.Arr(var items) ->
                before instanceof Json.Arr(var have)
                        && have.size() == items.size()
                        && IntStream.range(0, items.size()).allMatch(i -> holds(have.get(i), items.get(i)));
            case Json.Str(var text) ->
                isExpression(text)
                        || before instanceof Json.Str(var there) && plain(there).equalsIgnoreCase(plain(text));
            case Json.Num _, Json.Bool _, Json.Null _, Json.Output _ -> before.equals(after);
        };
    }

    private static String plain(String text) {
        return text.replace(" ", "");
    }

    private static boolean isExpression(String text) {
        return text.startsWith("[") && !text.startsWith("[[") && text.endsWith("]");
    }
}
