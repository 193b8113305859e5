package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is sent so that a resource that is there changes as the preview showed, and in nothing else: by PATCH
/// where the provider changes such properties so, else by writing what is there with the wanted laid over it.
public sealed interface Writing {

    String TAGS = "tags.";

    /// The whole resource.
    record Whole(Json body) implements Writing {}

    /// Only the members that differ.
    record Part(Json body) implements Writing {}

    /// It is as it should be already: nothing is sent.
    record Nothing() implements Writing {}

    /// @param change what the preview showed
    /// @param wanted the resource's body with all outputs resolved
    /// @param there  the body Azure holds now
    static Writing of(Change change, Json wanted, Json there) {
        var resource = change.resource();
        var knowledge = TypeKnowledge.of(resource.type());
        var paths = new ArrayList<String>();
        Comparison.of(resource, wanted, there, output -> Optional.empty()).forEach(left -> paths.add(left.path()));
        var merged = new Merge(knowledge, resource.mode() == Resource.Mode.MERGE).over(wanted, there);
        for (var difference : change.differences()) {
            var tag = difference.path().startsWith(TAGS) ? difference.path().substring(TAGS.length()) : "";
            if (difference.after().isNull() && merged.members("tags").containsKey(tag)) {
                paths.add(difference.path());
                merged = merged.with("tags", without(tag, merged.members("tags")));
            }
        }
        if (paths.isEmpty()) {
            return new Nothing();
        }
        return paths.stream().allMatch(knowledge::isPatched)
                ? new Part(part(knowledge, paths, merged))
                : new Whole(Merge.writable(merged));
    }

    /// What is sent to bring a resource of this type back to an earlier body.
    ///
    /// @param back all that shall be there
    /// @param now  the body Azure holds now
    static Writing back(Resource resource, Json back, Json now) {
        var knowledge = TypeKnowledge.of(resource.type());
        var tops = new ArrayList<String>();
        for (var name : names(back, now)) {
            if (name.equals("properties")) {
                names(back.at(name), now.at(name)).forEach(inner -> tops.add(name + "." + inner));
            } else {
                tops.add(name);
            }
        }
        tops.removeIf(top -> back.at(top).equals(now.at(top)));
        if (tops.isEmpty()) {
            return new Nothing();
        }
        boolean patched = tops.stream()
                .allMatch(top -> knowledge.isPatched(top) && !back.at(top).isNull());
        return patched ? new Part(part(knowledge, tops, back)) : new Whole(Merge.writable(back));
    }

    private static Set<String> names(Json one, Json other) {
        var names = new LinkedHashSet<String>();
        for (var json : List.of(one, other)) {
            if (json instanceof Json.Obj(var members)) {
                names.addAll(members.keySet());
            }
        }
        return names;
    }

    private static Json without(String name, Map<String, Json> members) {
        var copy = new LinkedHashMap<>(members);
        copy.remove(name);
        return new Json.Obj(copy);
    }

    private static Json part(TypeKnowledge knowledge, List<String> paths, Json merged) {
        Json body = Json.object();
        for (var path : paths) {
            var top = knowledge.patchedAs(path);
            body = body.with(top, merged.at(top));
        }
        return body;
    }

    /// Lays a wanted body over what is there.
    record Merge(TypeKnowledge knowledge, boolean keepAll) {

        private static final Set<String> NOT_OURS = Set.of("id", "name", "type", "etag", "systemData");

        Json over(Json wanted, Json there) {
            return merge("", wanted, there);
        }

        /// Without what Azure alone may write.
        static Json writable(Json merged) {
            if (!(merged instanceof Json.Obj(var members))) {
                return merged;
            }
            var copy = new LinkedHashMap<>(members);
            copy.keySet().removeAll(NOT_OURS);
            if (copy.get("properties") instanceof Json.Obj(var properties)) {
                var inner = new LinkedHashMap<>(properties);
                inner.remove("provisioningState");
                copy.put("properties", new Json.Obj(inner));
            }
            return new Json.Obj(copy);
        }

        private Json merge(String path, Json wanted, Json there) {
            if (wanted instanceof Json.Obj(var members) && there instanceof Json.Obj(var have)) {
                var merged = new LinkedHashMap<>(have);
                members.forEach((name, value) -> {
                    var known = Alike.member(have, name);
                    var below = path.isEmpty() ? name : path + "." + name;
                    merged.put(known, merge(below, value, have.getOrDefault(known, Json.NULL)));
                });
                return new Json.Obj(merged);
            }
            return wanted instanceof Json.Arr(var items) && there instanceof Json.Arr(var have)
                    ? items(path, items, have)
                    : wanted;
        }

        private Json items(String path, List<Json> wanted, List<Json> there) {
            var left = new ArrayList<>(there);
            var merged = new ArrayList<Json>();
            for (Json item : wanted) {
                var twin = left.stream()
                        .filter(other -> sameName(path, item, other))
                        .findFirst();
                twin.ifPresent(left::remove);
                merged.add(twin.map(other -> merge(path, item, other)).orElse(item));
            }
            if (keepAll || knowledge.isAdditive(path)) {
                merged.addAll(left);
            }
            return new Json.Arr(merged);
        }

        static boolean sameName(String path, Json one, Json other) {
            var key = Alike.key(one);
            var left = key.map(one::at).orElse(one);
            var right = key.map(other::at).orElse(other);
            return left instanceof Json.Str(var text) && right instanceof Json.Str(var there)
                    ? Alike.text(path, text, there)
                    : left.equals(right);
        }
    }
}
