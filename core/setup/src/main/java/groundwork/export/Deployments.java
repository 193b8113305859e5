package groundwork.export;

import groundwork.blueprint.Asking;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cuts a blueprint into as few deployments as templates allow: a resource goes into a later deployment than
/// whatever it needs from another resource group, and every second step into one of its own.
final class Deployments {

    /// What Azure takes for the name of a deployment.
    private static final int LONGEST_NAME = 64;

    private final Blueprint blueprint;
    private final Graph graph;
    private final Map<String, Resource> byKey;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    private Deployments(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.graph = Graph.of(blueprint);
        this.byKey = blueprint.resources().stream().collect(Collectors.toMap(Resource::key, step -> step));
    }

    /// Where a step goes: the how-manieth round, into which group, and alone where it is a second step.
    private record Slot(int round, ResourceId group, Optional<String> alone) {}

    /// The deployments in an order in which each comes after what it needs. The resource group itself and what is
    /// picked up are in none.
    static List<Deployment> of(Blueprint blueprint) {
        return new Deployments(blueprint).cut();
    }

    private List<Deployment> cut() {
        graph.order().forEach(this::place);
        var bySlot = new LinkedHashMap<Slot, List<Resource>>();
        graph.order().stream()
                .filter(slots::containsKey)
                .forEach(key -> bySlot.computeIfAbsent(slot(key), any -> new ArrayList<>())
                        .add(step(key)));
        var names = new LinkedHashMap<Slot, String>();
        bySlot.keySet().stream()
                .sorted((one, other) -> Integer.compare(one.round(), other.round()))
                .forEach(slot -> names.put(slot, name(names.size() + 1, slot)));
        return names.entrySet().stream()
                .map(entry -> deployment(entry.getKey(), entry.getValue(), bySlot, names))
                .toList();
    }

    private void place(String key) {
        var step = step(key);
        // A template cannot ask for anything; the page beside it says how.
        if (step.mode() == Mode.MERGE
                || !Place.is(step.id())
                || Asking.of(step.body()).isPresent()) {
            return;
        }
        var group = step.id().group().orElseThrow();
        var alone =
                step.mode() == Mode.SECOND_STEP ? Optional.of(step.why().words().english()) : Optional.<String>empty();
        int round = 1;
        for (var before : graph.before(key)) {
            if (slots.containsKey(before)) {
                var earlier = slot(before);
                boolean together =
                        earlier.group().equals(group) && earlier.alone().equals(alone);
                round = Math.max(round, earlier.round() + (together ? 0 : 1));
            }
        }
        slots.put(key, new Slot(round, group, alone));
    }

    private Deployment deployment(Slot slot, String name, Map<Slot, List<Resource>> bySlot, Map<Slot, String> names) {
        var steps = bySlot.getOrDefault(slot, List.of());
        var after = new LinkedHashSet<String>();
        for (var step : steps) {
            for (var before : graph.before(step.key())) {
                Optional.ofNullable(slots.get(before))
                        .filter(other -> !other.equals(slot))
                        .map(names::get)
                        .ifPresent(after::add);
            }
        }
        var whole = slot.alone().isPresent() ? steps.stream().map(this::whole).toList() : steps;
        return new Deployment(name, slot.group(), whole, after.stream().sorted().toList(), slot.alone());
    }

    private static String name(int number, Slot slot) {
        var what = slot.alone().map(Symbols::dashed).orElse(slot.group().name());
        var name = "groundwork-%02d-%s".formatted(number, what);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /// A template writes in full, so a second step takes with it all that was said of the resource before.
    private Resource whole(Resource step) {
        var body = Json.NULL;
        for (var other : blueprint.resources()) {
            if (other.id().equals(step.id()) && Asking.of(other.body()).isEmpty()) {
                body = over(body, other.body());
            }
            if (other.key().equals(step.key())) {
                break;
            }
        }
        return new Resource(step.id(), step.apiVersion(), body, step.mode(), step.why(), step.after());
    }

    private static Json over(Json below, Json above) {
        if (!(below instanceof Json.Obj(var base)) || !(above instanceof Json.Obj(var extra))) {
            return above;
        }
        var members = new LinkedHashMap<>(base);
        extra.forEach((name, value) -> members.merge(name, value, Deployments::over));
        return new Json.Obj(members);
    }

    private Resource step(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }

    private Slot slot(String key) {
        return Optional.ofNullable(slots.get(key)).orElseThrow();
    }
}
