package groundwork.doors;

import com.azure.core.http.HttpMethod;
import groundwork.access.Role;
import groundwork.azure.AzureCloud;
import groundwork.azure.Discovery;
import groundwork.azure.Labelled;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.Cloud.Progress;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// A practice cloud in which obstacles are put up against a plan, as anybody would: through the management API,
/// by its administrator.
final class RoughWorld implements AutoCloseable {

    private static final String AUTHORIZATION = "Microsoft.Authorization/";
    private static final String POLICY_VERSION = "2023-04-01";
    private static final String VAULTS = "Microsoft.KeyVault/vaults";
    private static final List<String> NAMED =
            List.of("Microsoft.Storage/storageAccounts", VAULTS, "Microsoft.ContainerRegistry/registries");

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();
    private final Random random;
    private Cloud operator = door.cloud();

    RoughWorld(long seed) {
        this.random = new Random(seed);
    }

    Door door() {
        return door;
    }

    /// The cloud as whoever runs the plan sees it.
    Cloud operator() {
        return operator;
    }

    /// Puts one up against this plan.
    ///
    /// @return what it is, for a sentence
    String putUp(Obstacle obstacle, Blueprint plan) {
        return obstacle + " "
                + switch (obstacle) {
                    case TYPE_DENIED -> denyType(plan);
                    case VALUE_DENIED -> denyValue();
                    case TAG_REQUIRED -> requireTag();
                    case ALLOWED_LOCATIONS -> allowLocation(plan);
                    case READ_ONLY_LOCK -> lock(plan, "ReadOnly");
                    case DELETION_LOCK -> lock(plan, "CanNotDelete");
                    case NAME_TAKEN -> takeName(any(named(plan)));
                    case VAULT_DELETED -> deleteVault(plan);
                    case PROVIDER_UNREGISTERED -> unregister(plan);
                    case FEW_RIGHTS -> weaken(plan);
                    case SMALL_QUOTA -> shrinkQuota();
                    case SUBNET_FULL -> fill(plan);
                    case SUBNET_DELEGATED -> delegate(plan);
                };
    }

    <T> T any(List<T> these) {
        return these.get(random.nextInt(these.size()));
    }

    private String denyType(Blueprint plan) {
        var located = plan.resources().stream()
                .filter(one -> one.body().text("location").isPresent())
                .filter(one -> !one.type().startsWith("Microsoft.Resources"))
                .toList();
        var resource = any(located);
        deny(
                plan,
                Json.object("field", "type", "equals", resource.type()),
                Json.object("field", "location", "equals", resource.body().at("location")));
        return resource.type();
    }

    private String denyValue() {
        var field = any(List.of(
                "Microsoft.Storage/storageAccounts/publicNetworkAccess",
                "Microsoft.Storage/storageAccounts/networkAcls.defaultAction",
                "Microsoft.KeyVault/vaults/networkAcls.defaultAction",
                "Microsoft.KeyVault/vaults/publicNetworkAccess",
                "Microsoft.MachineLearningServices/workspaces/publicNetworkAccess",
                "Microsoft.ContainerRegistry/registries/publicNetworkAccess"));
        var value = any(field.endsWith("Action") ? List.of("Allow", "Deny") : List.of("Enabled", "Disabled"));
        var type = field.substring(0, field.indexOf('/', field.indexOf('/') + 1));
        deny(
                subscription(),
                Json.object("field", "type", "equals", type),
                Json.object("field", field, "equals", value));
        return field + " " + value;
    }

    private String requireTag() {
        var tag = any(List.of("stage", "Team", "owner"));
        deny(subscription(), Json.object("field", "tags['" + tag + "']", "exists", "false"));
        return tag;
    }

    private String allowLocation(Blueprint plan) {
        var place = any(List.of("westeurope", "northeurope", "eastus2"));
        var scope = scope(plan);
        assign(
                scope,
                "/providers/" + AUTHORIZATION + "policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c",
                Json.object("listOfAllowedLocations", Json.object("value", Json.array(Json.of(place)))));
        return place + " in " + scope.name();
    }

    private void deny(Blueprint plan, Json... conditions) {
        deny(scope(plan), conditions);
    }

    private void deny(ResourceId scope, Json... conditions) {
        var rule =
                Json.object("if", Json.object("allOf", Json.array(conditions)), "then", Json.object("effect", "deny"));
        var definition = subscription().resource(AUTHORIZATION + "policyDefinitions", "rough-" + random.nextInt(999));
        var properties = Json.object("mode", "Indexed", "policyType", "Custom", "policyRule", rule);
        put(definition, POLICY_VERSION, Json.object("properties", properties));
        assign(scope, definition.value(), Json.object());
    }

    private void assign(ResourceId scope, String definition, Json parameters) {
        var id = scope.resource(AUTHORIZATION + "policyAssignments", "rough-" + random.nextInt(999));
        var properties = Json.object("policyDefinitionId", definition, "parameters", parameters);
        put(id, POLICY_VERSION, Json.object("properties", properties));
    }

    /// The subscription, or the resource group of the plan, which is made first where it is missing.
    private ResourceId scope(Blueprint plan) {
        return random.nextBoolean() ? subscription() : group(plan);
    }

    private ResourceId group(Blueprint plan) {
        var group =
                plan.ofType("Microsoft.Resources/resourceGroups").findFirst().orElseThrow();
        write(group, group.body());
        return group.id();
    }

    /// On the group, or on something of the plan that is there.
    private String lock(Blueprint plan, String level) {
        var there = plan.resources().stream()
                .filter(one -> !one.type().startsWith(AUTHORIZATION))
                .filter(one -> door.cloud().read(one.id(), one.apiVersion()).isPresent())
                .map(Resource::id)
                .toList();
        var scope = there.isEmpty() ? group(plan) : any(there);
        put(
                scope.resource(AUTHORIZATION + "locks", "rough"),
                "2020-05-01",
                Json.object("properties", Json.object("level", level)));
        return scope.value();
    }

    private static List<Resource> named(Blueprint plan) {
        return NAMED.stream()
                .flatMap(plan::ofType)
                .filter(one -> one.mode() == Resource.Mode.CREATE)
                .toList();
    }

    /// Somebody else has a resource of this name.
    private String takeName(Resource resource) {
        var id = elsewhere(resource);
        if (door.cloud().read(resource.id(), resource.apiVersion()).isEmpty()) {
            put(id, ApiVersions.of(id), body(resource));
        }
        return id.name();
    }

    private String deleteVault(Blueprint plan) {
        var vault = plan.ofType(VAULTS).findFirst().orElseThrow();
        if (door.cloud().read(vault.id(), vault.apiVersion()).isEmpty()) {
            var id = elsewhere(vault);
            put(id, ApiVersions.of(id), body(vault));
            door.cloud().delete(id, ApiVersions.of(id), "", Progress.NONE);
        }
        return vault.name();
    }

    private ResourceId elsewhere(Resource resource) {
        var group = ResourceId.subscription(resource.id().subscriptionId().orElseThrow())
                        .value() + "/resourceGroups/rg-elsewhere";
        put(
                new ResourceId(group),
                ApiVersions.of("Microsoft.Resources/resourceGroups"),
                Json.object("location", resource.body().at("location")));
        return new ResourceId(group).resource(resource.type(), resource.name());
    }

    /// Of its plan only what needs nothing else.
    private Json body(Resource resource) {
        var wanted = resource.body();
        var properties = resource.type().equals(VAULTS)
                ? Json.object(
                        "tenantId",
                        server.entrance().tenant(),
                        "sku",
                        wanted.at("properties.sku"),
                        "enableRbacAuthorization",
                        true,
                        "enableSoftDelete",
                        true)
                : Json.object();
        var body = Json.object("location", wanted.at("location"), "properties", properties);
        return resource.type().equals(VAULTS)
                ? body
                : body.with("sku", wanted.at("sku")).with("kind", wanted.at("kind"));
    }

    private String unregister(Blueprint plan) {
        var providers = plan.resources().stream()
                .map(one -> one.type().substring(0, one.type().indexOf('/')))
                .filter(name -> !name.equals("Microsoft.Resources") && !name.equals("Microsoft.Authorization"))
                .distinct()
                .toList();
        var provider = any(providers);
        door.cloud()
                .post(
                        subscription() + "/providers/" + provider + "/unregister",
                        ApiVersions.of("Microsoft.Resources"),
                        Json.object(),
                        Progress.NONE);
        return provider;
    }

    private String weaken(Blueprint plan) {
        var entrance = server.entrance();
        var http = new Labelled(Transport.open(Optional.of(entrance.ca())), "x-practice-client-ip", "allowed");
        var endpoints = Discovery.at(entrance.endpoint(), http);
        operator = new AzureCloud(
                endpoints,
                SignIn.application(endpoints, entrance.tenant(), LiveWorld.READER, entrance.secret(), http),
                http);
        var said = new StringBuilder("Reader");
        var scope = scope(plan);
        for (var role : List.of(Role.CONTRIBUTOR, named("User Access Administrator"))) {
            if (random.nextInt(3) > 0) {
                give(role, scope);
                said.append(", ").append(role.name());
            }
        }
        return said.append(" on ").append(scope.name()).toString();
    }

    private static Role named(String name) {
        return Role.builtIn().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void give(Role role, ResourceId scope) {
        var id = scope.resource(AUTHORIZATION + "roleAssignments", new UUID(random.nextLong(), 1).toString());
        var properties = Json.object(
                "roleDefinitionId",
                role.definition(server.entrance().subscription()),
                "principalId",
                operator.caller().objectId(),
                "principalType",
                "ServicePrincipal");
        put(id, "2022-04-01", Json.object("properties", properties));
    }

    private String shrinkQuota() {
        var family = any(List.of("standardDSv2Family", "standardDSv3Family", "total"));
        var limit = random.nextInt(8);
        var body = "{\"quota\": {\"family\": \"" + family + "\", \"limit\": " + limit + "}}";
        Wire.to(server).send(HttpMethod.PUT, "/practice/broken/quota", body);
        return family + " " + limit;
    }

    /// All addresses of the subnet are taken but a handful.
    private String fill(Blueprint plan) {
        var group = group(plan);
        var network = network(plan, Json.array());
        if (network.isEmpty()) {
            return "of no network";
        }
        long free = random.nextInt(5);
        var subnet = network.get()
                .id()
                .child("subnets", subnet(network.get()).text("name").orElseThrow());
        var region = network.get().body().text("location").orElseThrow();
        new Neighbours(door.cloud(), group, region).leave(free, subnet);
        return subnet.name() + " but for " + free;
    }

    private String delegate(Blueprint plan) {
        group(plan);
        var delegation = Json.object(
                "name", "taken", "properties", Json.object("serviceName", "Microsoft.Sql/managedInstances"));
        return network(plan, Json.array(delegation))
                .flatMap(network -> subnet(network).text("name"))
                .orElse("of no network");
    }

    /// The network of the plan, with its compute subnet as bare as can be; as it is, where it is there.
    private Optional<Resource> network(Blueprint plan, Json delegations) {
        var planned = plan.ofType("Microsoft.Network/virtualNetworks").findFirst();
        planned.filter(network ->
                        door.cloud().read(network.id(), network.apiVersion()).isEmpty())
                .ifPresent(network -> {
                    var prefix = subnet(network).at("properties.addressPrefix");
                    var bare = Json.object(
                            "name",
                            subnet(network).at("name"),
                            "properties",
                            Json.object("addressPrefix", prefix, "delegations", delegations));
                    write(network, network.body().with("properties.subnets", Json.array(bare)));
                });
        return planned;
    }

    private static Json subnet(Resource network) {
        return network.body().items("properties.subnets").getFirst();
    }

    private ResourceId subscription() {
        return ResourceId.subscription(server.entrance().subscription());
    }

    private void write(Resource resource, Json body) {
        put(resource.id(), resource.apiVersion(), body);
    }

    private void put(ResourceId id, String version, Json body) {
        door.cloud().put(id, version, body, Progress.NONE);
    }

    @Override
    public void close() {
        door.close();
    }
}
