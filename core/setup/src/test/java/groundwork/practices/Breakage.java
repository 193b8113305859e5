package groundwork.practices;

import groundwork.access.Role;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Breaks a good subject in one property at a time, and notes which practices then turn broken.
final class Breakage {

    /// Azure writes these itself.
    private static final List<String> SAME = List.of("id", "name", "type", "properties.provisioningState");

    private Breakage() {}

    /// For each place and change the ids of the practices that turn broken; what breaks nothing is left out.
    static Map<String, TreeSet<String>> of(Subject good) {
        return spoiled(good).toList().parallelStream()
                .flatMap(spoiled -> broken(spoiled.subject()).map(id -> Map.entry(spoiled.place(), id)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private record Spoiled(String place, Subject subject) {}

    private static Stream<Spoiled> spoiled(Subject good) {
        return List.copyOf(good.world().resources().entrySet()).stream().flatMap(entry -> {
            var id = entry.getKey();
            var place = place(id, entry.getValue());
            // Of an assignment only its being there counts; what it says is Azure's to keep.
            var changes = id.is(RoleAssignment.TYPE) ? List.<Change>of() : changes("", entry.getValue());
            return Stream.concat(
                    changes.stream()
                            .map(change ->
                                    new Spoiled(place + " " + change.path(), Subjects.adding(good, id, change.body()))),
                    Stream.of(new Spoiled(place + " gone", Subjects.without(good, id))));
        });
    }

    private static Stream<String> broken(Subject subject) {
        return Catalogue.judge(subject).stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                .map(finding -> finding.practice().about().id());
    }

    /// A type says enough where there is one of it; an assignment is known by role, scope and kind of holder.
    private static String place(ResourceId id, Json body) {
        if (!id.is(RoleAssignment.TYPE)) {
            return id.type().substring(id.type().indexOf('.') + 1) + (id.is(ComputeView.TYPE) ? " " + id.name() : "");
        }
        var role = body.text("properties.roleDefinitionId").orElse("");
        return "role " + Role.find(role).map(Role::name).orElse("custom") + " on "
                + id.parent().map(ResourceId::type).orElse("") + " of a "
                + body.text("properties.principalType").orElse("");
    }

    private record Change(String path, Json body) {}

    /// Every leaf left out, and every leaf with a value of the same kind that nobody wants.
    private static List<Change> changes(String path, Json body) {
        return switch (body) {
            case Json.Obj(var members) -> {
                var all = new ArrayList<Change>();
                members.forEach((name, value) -> {
                    var here = path.isEmpty() ? name : path + "." + name;
                    if (!SAME.contains(here)) {
                        var left = new LinkedHashMap<>(members);
                        left.remove(name);
                        all.add(new Change(here + " missing", new Json.Obj(left)));
                        changes(here.startsWith("identity.userAssigned") ? "identity.ids" : here, value)
                                .forEach(change ->
                                        all.add(new Change(change.path(), with(members, name, change.body()))));
                    }
                });
                yield all;
            }
            case Json.Arr(var items) -> items(path, items);
            case Json.Bool(var truth) -> List.of(new Change(path + " flipped", Json.of(!truth)));
            case Json.Num _ -> List.of(new Change(path + " huge", Json.of(100_000)));
            case Json.Str _ -> List.of(new Change(path + " odd", Json.of("odd")));
            case Json.Null _, Json.Output _ -> List.of();
        };
    }

    private static Json with(Map<String, Json> members, String name, Json value) {
        var copy = new LinkedHashMap<>(members);
        copy.put(name, value);
        return new Json.Obj(copy);
    }

    private static List<Change> items(String path, List<Json> items) {
        var all = new ArrayList<Change>();
        all.add(new Change(path + " empty", Json.array()));
        // Items that are plain words are alike, so the first stands for all.
        int different = items.stream().allMatch(Json.Str.class::isInstance) ? Math.min(1, items.size()) : items.size();
        for (int i = 0; i < different; i++) {
            for (var change : changes(path + "[]", items.get(i))) {
                var copy = new ArrayList<>(items);
                copy.set(i, change.body());
                all.add(new Change(change.path(), new Json.Arr(copy)));
            }
        }
        return all;
    }
}
