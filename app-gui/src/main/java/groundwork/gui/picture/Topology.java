package groundwork.gui.picture;

import static groundwork.gui.desk.Say.say;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.choices.Words;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What stands where and what leads to what: boxes in nested groups, and edges between them. A value derived from
/// a blueprint; it knows nothing of positions.
///
/// @param groups networks and their subnets, outer ones first
record Topology(List<Group> groups, List<Box> boxes, List<Edge> edges) {

    Topology {
        groups = List.copyOf(groups);
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /// A frame around boxes.
    ///
    /// @param within the frame around this one
    record Group(ResourceId id, String title, Optional<ResourceId> within) {
        String words() {
            return within.isPresent()
                    ? say("pictureplace.subnet", "name", title)
                    : say("pictureplace.network", "name", title);
        }
    }

    /// One resource.
    ///
    /// @param group the innermost frame it stands in
    record Box(Resource resource, Optional<ResourceId> group) {
        ResourceId id() {
            return resource.id();
        }
    }

    /// What one box has to do with another.
    record Edge(ResourceId from, ResourceId to, Kind kind) {}

    /// The three kinds of edges, told apart by their stroke.
    enum Kind {
        NETWORK,
        IDENTITY,
        DATA;

        String word() {
            return say("pictureplace.edge." + Words.of(this));
        }
    }

    private static final String NETWORK = "Microsoft.Network/virtualNetworks";
    private static final String SUBNET = "Microsoft.Network/virtualNetworks/subnets";
    private static final String ASSIGNMENT = "Microsoft.Authorization/roleAssignments";
    private static final String IDENTITY = "Microsoft.ManagedIdentity/userAssignedIdentities";

    /// What is not drawn as a box of its own: frames, rights, and settings of something else.
    private static final Set<String> NO_BOX = Set.of(
            NETWORK,
            SUBNET,
            ASSIGNMENT,
            "Microsoft.Authorization/roleDefinitions",
            "Microsoft.Resources/resourceGroups",
            "Microsoft.Insights/diagnosticSettings",
            "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
            "Microsoft.Network/privateEndpoints/privateDnsZoneGroups");

    static Topology of(Blueprint blueprint) {
        var groups = groups(blueprint);
        var subnets = groups.stream()
                .filter(group -> group.within().isPresent())
                .map(Group::id)
                .toList();
        var boxes = blueprint.resources().stream()
                .filter(resource -> resource.mode() != Resource.Mode.SECOND_STEP)
                .filter(resource -> NO_BOX.stream().noneMatch(resource.id()::is))
                .map(resource -> new Box(resource, mentioned(resource, subnets)))
                .toList();
        return new Topology(groups, boxes, new Edges(blueprint, boxes).all());
    }

    private static List<Group> groups(Blueprint blueprint) {
        var groups = new LinkedHashMap<ResourceId, Group>();
        blueprint.ofType(NETWORK).forEach(network -> {
            groups.put(network.id(), new Group(network.id(), network.name(), Optional.empty()));
            for (var subnet : network.body().items("properties.subnets")) {
                var id = network.id().child("subnets", subnet.text("name").orElse("subnet"));
                groups.put(id, new Group(id, id.name(), Optional.of(network.id())));
            }
        });
        blueprint
                .ofType(SUBNET)
                .forEach(subnet -> subnet.id().parent().ifPresent(network -> {
                    groups.putIfAbsent(network, new Group(network, network.name(), Optional.empty()));
                    groups.put(subnet.id(), new Group(subnet.id(), subnet.name(), Optional.of(network)));
                }));
        return groups.values().stream()
                .sorted(java.util.Comparator.comparing(group -> group.within().isPresent()))
                .toList();
    }

    /// A private endpoint and a compute say in which subnet they stand.
    private static Optional<ResourceId> mentioned(Resource resource, List<ResourceId> subnets) {
        return Stream.of("properties.subnet.id", "properties.properties.subnet.id")
                .flatMap(path -> resource.body().text(path).stream())
                .map(ResourceId::new)
                .filter(subnets::contains)
                .findFirst();
    }

    /// Edges: what a body mentions, and the rights an identity has on something.
    private static final class Edges {

        private final Blueprint blueprint;
        private final Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        private final Set<Edge> edges = new LinkedHashSet<>();

        Edges(Blueprint blueprint, List<Box> boxes) {
            this.blueprint = blueprint;
            boxes.forEach(box -> this.boxes.put(box.id(), box));
        }

        List<Edge> all() {
            var graph = Graph.of(blueprint);
            for (var resource : blueprint.resources()) {
                graph.before(resource.key()).forEach(key -> find(key).ifPresent(before -> add(resource, before)));
            }
            return new ArrayList<>(edges);
        }

        private Optional<Resource> find(String key) {
            return blueprint.resources().stream()
                    .filter(resource -> resource.key().equals(key))
                    .findFirst();
        }

        /// A right is an edge from the identity that has it to what it is on.
        private void add(Resource from, Resource to) {
            if (from.id().is(ASSIGNMENT)) {
                if (to.id().is(IDENTITY)) {
                    from.id().parent().ifPresent(scope -> put(to.id(), scope, Kind.IDENTITY));
                }
            } else {
                put(from.id(), to.id(), kind(from, to));
            }
        }

        private void put(ResourceId from, ResourceId to, Kind kind) {
            if (!from.equals(to) && boxes.containsKey(from) && boxes.containsKey(to)) {
                boolean known = edges.stream()
                        .anyMatch(edge -> edge.from().equals(from) && edge.to().equals(to)
                                || edge.from().equals(to) && edge.to().equals(from));
                if (!known) {
                    edges.add(new Edge(from, to, kind));
                }
            }
        }

        private static Kind kind(Resource from, Resource to) {
            if (from.type().startsWith("Microsoft.Network/") || to.type().startsWith("Microsoft.Network/")) {
                return Kind.NETWORK;
            }
            return to.id().is(IDENTITY) ? Kind.IDENTITY : Kind.DATA;
        }
    }
}
