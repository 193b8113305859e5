package groundwork.practices.fleet;

import groundwork.practices.Ids;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What some workspaces stand on, as Resource Graph shows it: round by round, every resource that one already
/// seen names and that practices look at.
///
/// @param graph where it is asked
record Surroundings(ResourceGraph graph) {

    private static final String STORAGE = "Microsoft.Storage/storageAccounts";
    private static final String VAULT = "Microsoft.KeyVault/vaults";
    private static final String REGISTRY = "Microsoft.ContainerRegistry/registries";
    private static final String ENDPOINT = "Microsoft.Network/privateEndpoints";
    private static final String NETWORK = "Microsoft.Network/virtualNetworks";
    private static final String NAT = "Microsoft.Network/natGateways";

    /// Which types are followed from which: a network names much that no practice asks for.
    private static final Map<String, List<String>> FOLLOWED = Map.of(
            Subject.WORKSPACE,
            List.of(
                    STORAGE,
                    VAULT,
                    REGISTRY,
                    "Microsoft.Insights/components",
                    "Microsoft.ManagedIdentity/userAssignedIdentities",
                    ENDPOINT,
                    NETWORK),
            STORAGE,
            List.of(ENDPOINT),
            VAULT,
            List.of(ENDPOINT),
            REGISTRY,
            List.of(ENDPOINT),
            NETWORK,
            List.of("Microsoft.Network/networkSecurityGroups", "Microsoft.Network/routeTables", NAT),
            NAT,
            List.of("Microsoft.Network/publicIPAddresses"));

    /// Ids to a question; a query may be some kilobytes long.
    private static final int MANY = 60;

    /// @param workspaces rows of workspaces
    Map<ResourceId, Json> of(List<Json> workspaces) {
        var seen = new LinkedHashMap<ResourceId, Json>();
        var asked = new LinkedHashSet<ResourceId>();
        var next = named(workspaces, asked);
        while (!next.isEmpty()) {
            var rows = new ArrayList<Json>();
            for (int from = 0; from < next.size(); from += MANY) {
                graph.each(query(next.subList(from, Math.min(next.size(), from + MANY))), rows::addAll);
            }
            rows.forEach(row -> Ids.at(row, "id").ifPresent(id -> seen.put(id, row)));
            next = named(rows, asked);
        }
        return seen;
    }

    private static String query(List<ResourceId> ids) {
        return "resources | where id in~ ("
                + ids.stream().map(id -> ResourceGraph.literal(id.value())).collect(Collectors.joining(", "))
                + ") | project id, name, type, kind, location, sku, properties, tags, identity | order by id asc";
    }

    /// What these rows name and nobody asked for yet.
    private static List<ResourceId> named(List<Json> rows, Set<ResourceId> asked) {
        var found = new LinkedHashSet<ResourceId>();
        for (var row : rows) {
            var types = Ids.at(row, "id").stream()
                    .flatMap(id -> FOLLOWED.entrySet().stream().filter(entry -> id.is(entry.getKey())))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
            mentions(
                    row,
                    text -> whole(text)
                            .filter(id -> types.stream().anyMatch(id::is))
                            .ifPresent(found::add));
        }
        return found.stream().filter(asked::add).toList();
    }

    /// A subnet stands in the body of its network.
    private static Optional<ResourceId> whole(String text) {
        var id = new ResourceId(text);
        return id.is(NETWORK + "/subnets") ? id.parent() : Optional.of(id);
    }

    private static void mentions(Json json, Consumer<String> ids) {
        switch (json) {
            case Json.Obj(var members) ->
                members.forEach((name, value) -> {
                    idIn(name, ids);
                    mentions(value, ids);
                });
            case Json.Arr(var items) -> items.forEach(item -> mentions(item, ids));
            case Json.Str(var text) -> idIn(text, ids);
            case Json.Num _, Json.Bool _, Json.Null _, Json.Output _ -> {}
        }
    }

    private static void idIn(String text, Consumer<String> ids) {
        if (text.startsWith("/subscriptions/") && text.contains("/providers/")) {
            ids.accept(text);
        }
    }
}
