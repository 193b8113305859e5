package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Lays a wanted body over what is there, so that a full write changes what the preview showed and nothing else.
public final class Merge {

    private final TypeKnowledge knowledge;
    private final boolean keepAll;

    private Merge(TypeKnowledge knowledge, boolean keepAll) {
        this.knowledge = knowledge;
        this.keepAll = keepAll;
    }

    /// The body to write for this resource.
    ///
    /// @param wanted the resource's body with all outputs resolved
    /// @param there  the body Azure holds now
    public static Json over(Resource resource, Json wanted, Json there) {
        boolean keepAll = resource.mode() == Resource.Mode.MERGE;
        return new Merge(TypeKnowledge.of(resource.type()), keepAll).merge("", wanted, there);
    }

    private Json merge(String path, Json wanted, Json there) {
        if (wanted instanceof Json.Obj(var members) && there instanceof Json.Obj(var have)) {
            var merged = new LinkedHashMap<>(have);
            members.forEach((name, value) -> {
                var known = key(have, name);
                merged.put(
                        known,
                        merge(path.isEmpty() ? name : path + "." + name, value, have.getOrDefault(known, Json.NULL)));
            });
            return new Json.Obj(merged);
        }
        if (wanted instanceof Json.Arr(var items) && there instanceof Json.Arr(var have)) {
            return items(path, items, have);
        }
        return wanted;
    }

    private static String key(java.util.Map<String, Json> have, String name) {
        return name.startsWith("/")
                ? have.keySet().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name)
                : name;
    }

    private Json items(String path, List<Json> wanted, List<Json> there) {
        var left = new ArrayList<>(there);
        var merged = new ArrayList<Json>();
        for (Json item : wanted) {
            var twin = left.stream().filter(other -> sameName(item, other)).findFirst();
            twin.ifPresent(left::remove);
            merged.add(twin.map(other -> merge(path, item, other)).orElse(item));
        }
        if (keepAll || knowledge.isAdditive(path)) {
            merged.addAll(left);
        }
        return new Json.Arr(merged);
    }

    private static boolean sameName(Json one, Json other) {
        Optional<String> key = TypeKnowledge.ITEM_KEYS.stream()
                .filter(name -> one.text(name).isPresent())
                .findFirst();
        return key.isEmpty()
                ? one.equals(other)
                : other.text(key.get())
                        .filter(text ->
                                text.equalsIgnoreCase(one.text(key.get()).orElse("")))
                        .isPresent();
    }
}
