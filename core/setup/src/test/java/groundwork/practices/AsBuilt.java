package groundwork.practices;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource;
import groundwork.cloud.Reading;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A blueprint as a cloud would show it once it is built: ids and states filled in, outputs in place, and what
/// was picked up as good as what Groundwork makes.
final class AsBuilt {

    static final String ADDRESS = "203.0.113.99";
    static final String TENANT = "33333333-3333-3333-3333-333333333333";

    private AsBuilt() {}

    static Reading of(Blueprint blueprint) {
        var resources = new LinkedHashMap<ResourceId, Json>();
        Subject.of(blueprint).world().resources().forEach((id, body) -> {
            boolean merged = blueprint
                    .find(id)
                    .filter(resource -> resource.mode() == Resource.Mode.MERGE)
                    .isPresent();
            var whole = merged ? overlaid(twin(id), body) : body;
            boolean extra = id.is(DataAccounts.TYPE) && !id.equals(new Ids(blueprint.choices()).storage());
            resources.put(id, shown(id, resolved(extra ? open(whole) : whole)));
        });
        return new Reading(resources, Map.of());
    }

    /// Accounts with data of yours are open by roles, so that Spark reaches them too.
    private static Json open(Json account) {
        return account.with("properties.networkAcls", Json.object("defaultAction", "Allow", "bypass", "AzureServices"));
    }

    /// What an identity's principal will be.
    static String principal(ResourceId identity) {
        var text = identity.value().toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Json twin(ResourceId id) {
        if (id.is("Microsoft.Network/virtualNetworks/subnets")) {
            var free = Json.object("addressPrefix", "10.42.0.0/24", "defaultOutboundAccess", true);
            return Json.object("properties", free);
        }
        return BlueprintMaker.from(ChoicesFixture.standard()).resources().stream()
                .filter(resource -> resource.mode() == Resource.Mode.CREATE)
                .filter(resource -> resource.id().is(id.type()))
                .map(Resource::body)
                .findFirst()
                .orElseThrow();
    }

    private static Json overlaid(Json below, Json above) {
        if (!(below instanceof Json.Obj(var base)) || !(above instanceof Json.Obj(var extra))) {
            return above;
        }
        var members = new LinkedHashMap<>(base);
        extra.forEach((name, value) -> members.merge(name, value, AsBuilt::overlaid));
        return new Json.Obj(members);
    }

    private static Json shown(ResourceId id, Json body) {
        var made = body.with("id", Json.of(id)).with("name", Json.of(id.name())).with("type", Json.of(id.type()));
        made = made.with("properties.provisioningState", Json.of("Succeeded"));
        return switch (id.type()) {
            case "Microsoft.ManagedIdentity/userAssignedIdentities" ->
                made.with("properties.principalId", Json.of(principal(id)));
            case "Microsoft.Network/publicIPAddresses" -> made.with("properties.ipAddress", Json.of(ADDRESS));
            case "Microsoft.Network/privateEndpoints" -> approved(made);
            default -> made;
        };
    }

    private static Json approved(Json endpoint) {
        var path = "properties.privateLinkServiceConnections";
        var state = Json.object("status", "Approved");
        return endpoint.with(
                path,
                Json.array(endpoint.items(path).stream()
                        .map(connection -> connection.with("properties.privateLinkServiceConnectionState", state))));
    }

    private static Json resolved(Json body) {
        return switch (body) {
            case Json.Obj(var members) ->
                new Json.Obj(members.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                member -> resolved(member.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new)));
            case Json.Arr(var items) -> Json.array(items.stream().map(AsBuilt::resolved));
            case Json.Output(var of, var path) ->
                switch (path) {
                    case "properties.principalId" -> Json.of(principal(of));
                    case "properties.ipAddress" -> Json.of(ADDRESS);
                    case "properties.tenantId" -> Json.of(TENANT);
                    default -> throw new IllegalArgumentException("no fixture for " + path);
                };
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> body;
        };
    }
}
