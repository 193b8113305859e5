package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.util.ArrayList;
import java.util.List;
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
        return of(resource, resource.body(), there, outputs);
    }

    /// The same for another body than the resource's own: what was wanted at another time.
    static List<Difference> of(
            Resource resource, Json wanted, Json there, Function<Json.Output, Optional<Json>> outputs) {
        boolean merging = resource.mode() == Resource.Mode.MERGE;
        var comparison = new Comparison(TypeKnowledge.of(resource.type()), merging, outputs);
        comparison.compare("", wanted, there);
        return comparison.differences;
    }

    private void compare(String path, Json wanted, Json there) {
        switch (wanted) {
            case Json.Output output -> compareOutput(path, output, there);
            case Json.Obj(var members) -> {
                if (members.isEmpty() && there.isNull() && !path.isEmpty()) {
                    differ(path, there, wanted);
                }
                members.forEach((name, value) -> compare(join(path, name), value, member(there, name)));
            }
            case Json.Arr(var items) ->
                compareItems(path, items, there instanceof Json.Arr(var have) ? have : List.of());
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {
                if (!same(path, wanted, there)) {
                    differ(path, there, wanted);
                }
            }
        }
    }

    /// What is known only later and cannot be changed is taken to be right, unless the type may be replaced
    /// without harm: an identity that is made anew is in the same tenant, but it is another principal.
    private void compareOutput(String path, Json.Output output, Json there) {
        var value = outputs.apply(output);
        if (value.isPresent()) {
            compare(path, value.get(), there);
        } else if (!knowledge.isImmutable(path) || knowledge.loses().isEmpty()) {
            differ(path, there, output);
        }
    }

    /// Arrays of resource bodies are sets: items are paired by the field that names them, or by their whole
    /// value; a lone item that has no name is paired with the lone item that is there.
    private void compareItems(String path, List<Json> wanted, List<Json> there) {
        var left = new ArrayList<>(there);
        for (Json item : wanted) {
            var known = known(item);
            var twin = left.stream().filter(other -> paired(path, known, other)).findFirst();
            if (twin.isEmpty() && wanted.size() == 1 && isLoneObject(known, left)) {
                twin = Optional.of(left.getFirst());
            }
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

    private static boolean isLoneObject(Json wanted, List<Json> there) {
        return there.size() == 1
                && wanted instanceof Json.Obj
                && there.getFirst() instanceof Json.Obj
                && Alike.key(wanted).isEmpty()
                && Alike.key(there.getFirst()).isEmpty();
    }

    private Json known(Json item) {
        return item instanceof Json.Output output ? outputs.apply(output).orElse(item) : item;
    }

    /// Whether two items are about the same thing.
    private boolean paired(String path, Json wanted, Json there) {
        var key = Alike.key(wanted);
        return key.isEmpty()
                ? same(path, wanted, there)
                : same(path, known(wanted.at(key.get())), member(there, key.get()));
    }

    private static String label(Json item) {
        var named = Alike.key(item).map(item::at).orElse(item);
        return switch (named) {
            case Json.Str(var value) -> value;
            case Json.Output(var resource, var path) -> resource.name() + "." + path;
            case Json.Obj _ -> "";
            case Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> JsonText.compact(named);
        };
    }

    private boolean same(String path, Json wanted, Json there) {
        if (there.isNull() && !wanted.isNull()) {
            return wanted.equals(knowledge.byDefault(path));
        }
        return switch (wanted) {
            case Json.Str(var value) -> there instanceof Json.Str(var other) && Alike.text(path, value, other);
            case Json.Null() -> there.isNull();
            case Json.Bool _, Json.Num _ -> wanted.equals(there);
            case Json.Obj _, Json.Arr _, Json.Output _ -> {
                var inner = new Comparison(knowledge, merging, outputs);
                inner.compare(path, wanted, there);
                yield inner.differences.isEmpty();
            }
        };
    }

    private static Json member(Json there, String name) {
        return there instanceof Json.Obj(var members)
                ? members.getOrDefault(Alike.member(members, name), Json.NULL)
                : Json.NULL;
    }

    private void differ(String path, Json before, Json after) {
        differences.add(new Difference(path, before, after, knowledge.isImmutable(path), Cause.UNKNOWN));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
