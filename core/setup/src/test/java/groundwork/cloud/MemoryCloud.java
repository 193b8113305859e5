package groundwork.cloud;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A cloud in memory, for tests: keeps what is written, fills in the little that steps hand to each other, and
/// refuses what a test tells it to refuse.
public class MemoryCloud implements Cloud {

    private static final String WORKSPACE = "Microsoft.MachineLearningServices/workspaces";

    private final Map<ResourceId, Json> resources = new ConcurrentHashMap<>();
    private final Map<ResourceId, CloudFailure> refusals = new ConcurrentHashMap<>();
    private final List<String> writes = new ArrayList<>();

    /// Every write of this resource is refused with this failure.
    public void refuse(ResourceId id, CloudFailure failure) {
        refusals.put(id, failure);
    }

    /// Writes are accepted again.
    public void accept(ResourceId id) {
        refusals.remove(id);
    }

    /// What was written, in the order it happened: `PUT /subscriptions/…`.
    public synchronized List<String> writes() {
        return List.copyOf(writes);
    }

    /// Everything there is.
    public Map<ResourceId, Json> world() {
        return Map.copyOf(resources);
    }

    @Override
    public Caller caller() {
        return new Caller("tenant", "operator", "operator@example.com");
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        return Optional.ofNullable(resources.get(id)).map(body -> shown(id, apiVersion, body));
    }

    /// A stable version does not know the allow list.
    private static Json shown(ResourceId id, String apiVersion, Json body) {
        boolean hidden = id.is(WORKSPACE) && !apiVersion.endsWith("-preview");
        return hidden && body.at("properties") instanceof Json.Obj(var members) ? without(body, members) : body;
    }

    private static Json without(Json body, Map<String, Json> members) {
        var copy = new LinkedHashMap<>(members);
        copy.remove("networkAcls");
        copy.remove("ipAllowlist");
        return body.with("properties", new Json.Obj(copy));
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        var collection = new ResourceId(path.split("\\?")[0]);
        return resources.entrySet().stream()
                .filter(entry -> isIn(collection, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// What is directly in a collection; with a resource group, everything in it that stands by itself.
    private static boolean isIn(ResourceId collection, ResourceId id) {
        if (collection.name().equals("resources")) {
            var group = new ResourceId(collection.value().replaceAll("/resources$", ""));
            return id.parent().filter(group::equals).isPresent();
        }
        var above = id.value().substring(0, id.value().lastIndexOf('/'));
        return !above.isEmpty() && new ResourceId(above).equals(collection);
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        wrote("PUT", id);
        var kept = resources.remove(deleted(id, body));
        if (kept != null
                && body.text("properties.createMode").filter("recover"::equals).isEmpty()) {
            resources.put(deleted(id, body), kept);
            throw new CloudFailure.Refused("ConflictError", "A deleted vault has this name.", "");
        }
        var filled = filled(id, kept == null ? shown(id, apiVersion, body) : kept);
        resources.put(id, filled);
        return filled;
    }

    private static Json filled(ResourceId id, Json body) {
        var made = body.with("id", Json.of(id)).with("name", Json.of(id.name())).with("type", Json.of(id.type()));
        made = made.with("properties.provisioningState", Json.of("Succeeded"));
        if (id.is("Microsoft.ManagedIdentity/userAssignedIdentities")) {
            made = made.with("properties.principalId", Json.of("11111111-1111-1111-1111-111111111111"))
                    .with("properties.clientId", Json.of("22222222-2222-2222-2222-222222222222"))
                    .with("properties.tenantId", Json.of("33333333-3333-3333-3333-333333333333"));
        }
        return id.is("Microsoft.Network/publicIPAddresses")
                ? made.with("properties.ipAddress", Json.of("203.0.113.99"))
                : made;
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        var there = resources.get(id);
        if (there == null) {
            throw new CloudFailure.Missing("ResourceNotFound", "The Resource '" + id.name() + "' was not found.", "");
        }
        wrote("PATCH", id);
        var merged = merged(there, shown(id, apiVersion, body));
        resources.put(id, merged);
        return shown(id, apiVersion, merged);
    }

    private static Json merged(Json there, Json body) {
        if (!(there instanceof Json.Obj(var have)) || !(body instanceof Json.Obj(var members))) {
            return body;
        }
        var copy = new LinkedHashMap<>(have);
        members.forEach((name, value) -> copy.merge(name, value, MemoryCloud::merged));
        return new Json.Obj(copy);
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        wrote("DELETE", id);
        var body = resources.get(id);
        resources.keySet().removeIf(other -> other.isWithin(id));
        if (body != null && id.is("Microsoft.KeyVault/vaults")) {
            resources.put(deleted(id, body), body.with("properties.vaultId", Json.of(id)));
        }
    }

    /// Where a deleted vault can still be seen.
    private static ResourceId deleted(ResourceId vault, Json body) {
        if (!vault.is("Microsoft.KeyVault/vaults")) {
            return new ResourceId("/none");
        }
        var where = "/providers/Microsoft.KeyVault/locations/"
                + body.text("location").orElse("") + "/deletedVaults/" + vault.name();
        return new ResourceId("/subscriptions/" + vault.subscriptionId().orElse("") + where);
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        var purged = new ResourceId(path.replaceAll("/purge$", ""));
        if (path.endsWith("/purge") && resources.remove(purged) != null) {
            return Json.NULL;
        }
        var asked = new ResourceId(path.replaceAll("/provisionManagedNetwork$", ""));
        if (path.endsWith("/provisionManagedNetwork") && resources.containsKey(asked)) {
            wrote("POST", asked);
            resources.computeIfPresent(
                    asked, (id, there) -> there.with("properties.managedNetwork.status.sparkReady", Json.of(true)));
            return Json.NULL;
        }
        throw new CloudFailure.Missing("InvalidResourceType", "There is no action at " + path + ".", "");
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        return List.of();
    }

    private synchronized void wrote(String verb, ResourceId id) {
        var refusal = refusals.get(id);
        if (refusal != null) {
            throw refusal;
        }
        writes.add(verb + " " + id);
    }
}
