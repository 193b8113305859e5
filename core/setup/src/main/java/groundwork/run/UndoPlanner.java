package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Asking;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.DeletedVault;
import groundwork.preview.Planner;
import groundwork.preview.Reversal;
import groundwork.preview.Writing;
import groundwork.run.Run.Trace;
import groundwork.run.UndoPlan.Act;
import groundwork.run.UndoPlan.Item;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out what taking a run back means, by its journal and by what is there now: deleted is only what the run
/// made, changed back only what it changed.
final class UndoPlanner {

    private final Cloud cloud;
    private final boolean purge;
    private final Map<String, Trace> traces;
    private final Set<ResourceId> made;
    private final Set<String> remade;

    private UndoPlanner(Run run, Cloud cloud, boolean purge) {
        this.cloud = cloud;
        this.purge = purge;
        this.traces = run.traces();
        this.remade = run.remadeSince();
        this.made = traces.values().stream()
                .filter(Trace::creates)
                .map(trace -> address(trace).id())
                .collect(Collectors.toSet());
    }

    static UndoPlan plan(Run run, Cloud cloud, boolean purge) {
        var planner = new UndoPlanner(run, cloud, purge);
        var items = new ArrayList<Item>();
        planner.traces.forEach((step, trace) -> planner.item(step, trace).ifPresent(items::add));
        items.sort(Comparator.comparing((Item item) -> item.act() instanceof Act.Restore ? 0 : 1)
                .thenComparing(item -> Deletion.rank(item.what().id())));
        return new UndoPlan(run.id(), purge, items);
    }

    private static Deed.Address address(Trace trace) {
        return trace.sent().orElseThrow().what();
    }

    private Optional<Item> item(String step, Trace trace) {
        var what = address(trace);
        if (remade.contains(step)) {
            var reason = later("run.made-anew");
            return Optional.of(new Item(step, what, new Act.Keep(reason), Optional.empty()));
        }
        if (!trace.creates() && (made.contains(what.id()) || trace.tookBack())) {
            return Optional.empty();
        }
        var now = trace.tookBack() ? Optional.<Json>empty() : cloud.read(what.id(), what.apiVersion());
        return trace.creates()
                ? now.map(body -> deletion(step, trace, body))
                        .or(() -> purge(trace).map(path -> new Item(step, what, new Act.Purge(path), Optional.empty())))
                : now.flatMap(body -> restoration(step, trace, body));
    }

    private Item deletion(String step, Trace trace, Json now) {
        var what = address(trace);
        var strangers = strangers(what.id());
        if (what.id().is("Microsoft.Resources/resourceGroups") && !strangers.isEmpty()) {
            return new Item(
                    step, what, new Act.Keep(later("run.holds-strangers", "strangers", strangers)), Optional.empty());
        }
        var doubts = Stream.concat(
                        changes(trace, now).stream(),
                        strangers.isEmpty()
                                ? Stream.of()
                                : Stream.of(later("run.holds-strangers", "strangers", strangers)))
                .reduce((one, other) -> later("run.both", "one", one, "other", other));
        return new Item(step, what, new Act.Delete(Deletion.query(what.id(), purge), purgeable(trace)), doubts);
    }

    /// How it differs from what the run left behind.
    private static Optional<Wording> changes(Trace trace, Json now) {
        var what = address(trace);
        var left = trace.after()
                .map(after -> Planner.differences(asLeft(what, after), now))
                .orElse(List.of());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(later(
                        "run.changed",
                        "paths",
                        left.stream().map(difference -> difference.path()).collect(Collectors.joining(", "))));
    }

    private static Resource asLeft(Deed.Address what, Json after) {
        var why = new Resource.Why(what.words(), "", List.of());
        return new Resource(what.id(), what.apiVersion(), after, Resource.Mode.CREATE, why, Set.of());
    }

    /// What lies in it and was not made by this run.
    private String strangers(ResourceId id) {
        var path = switch (id.type().toLowerCase(Locale.ROOT)) {
            case "microsoft.resources/resourcegroups" -> "/resources";
            case "microsoft.machinelearningservices/workspaces" -> "/computes";
            case "microsoft.network/virtualnetworks" -> "/subnets";
            default -> "";
        };
        if (path.isEmpty()) {
            return "";
        }
        var version = ApiVersions.of(id);
        return list(id.value() + path, version).stream()
                .flatMap(item -> item.text("id").stream())
                .map(ResourceId::new)
                .filter(inner -> !isMadeIn(id, inner) && !(path.equals("/subnets") && ownSubnet(id, inner)))
                .map(ResourceId::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private boolean isMadeIn(ResourceId outer, ResourceId inner) {
        return made.stream().anyMatch(own -> !own.equals(outer) && own.isWithin(outer) && inner.isWithin(own));
    }

    private List<Json> list(String path, String version) {
        try {
            return cloud.list(path, version);
        } catch (CloudFailure.Missing e) {
            return List.of();
        }
    }

    /// Subnets are written inside their network.
    private boolean ownSubnet(ResourceId network, ResourceId subnet) {
        return traces.values().stream()
                .filter(trace -> address(trace).id().equals(network))
                .flatMap(trace -> trace.wanted().items("properties.subnets").stream())
                .anyMatch(own -> own.text("name").orElse("").equalsIgnoreCase(subnet.name()));
    }

    /// Where to ask that a vault that is deleted already goes for good.
    private Optional<String> purge(Trace trace) {
        return purgeable(trace)
                .filter(path -> cloud.read(
                                new ResourceId(path.substring(0, path.lastIndexOf('/'))),
                                address(trace).apiVersion())
                        .isPresent());
    }

    /// A vault keeps its name until it is purged, which purge protection forbids.
    private Optional<String> purgeable(Trace trace) {
        var id = address(trace).id();
        var isProtected =
                trace.wanted().truth("properties.enablePurgeProtection").orElse(false);
        return purge && id.is("Microsoft.KeyVault/vaults") && !isProtected
                ? Optional.of(
                        DeletedVault.of(id, trace.wanted().text("location").orElse("")) + "/purge")
                : Optional.empty();
    }

    private static Optional<Item> restoration(String step, Trace trace, Json now) {
        var asking = Asking.of(trace.wanted());
        if (asking.isPresent()) {
            var keep = new Act.Keep(asking.get().stays());
            return Optional.of(new Item(step, address(trace), keep, Optional.empty()));
        }
        var after = trace.after().orElse(trace.wanted());
        var reversal = Reversal.of(trace.sent().orElseThrow().before(), after, now);
        var touched = reversal.touched().isEmpty()
                ? Optional.<Wording>empty()
                : Optional.of(later("run.changed-and-left", "touched", String.join(", ", reversal.touched())));
        if (reversal.body().isNull()) {
            return touched.map(reason -> new Item(step, address(trace), new Act.Keep(reason), Optional.empty()));
        }
        var back = Writing.back(asLeft(address(trace), after), reversal.body(), now);
        return Optional.of(new Item(
                step,
                address(trace),
                new Act.Restore(back, Work.etag(now, address(trace).id()), now),
                touched));
    }
}
