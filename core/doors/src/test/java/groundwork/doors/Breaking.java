package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.cloud.Cloud.Progress;
import groundwork.practices.Ids;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.stream.Stream;

/// Takes one thing away from a world that works, or puts one in the way.
final class Breaking {

    private static final String GUID = "00000000-0000-4000-8000-00000000f001";
    private static final String ASSIGNMENTS = "Microsoft.Authorization/roleAssignments";

    private Breaking() {}

    /// Lets the team ask for its own permissions, which the role for its work does not.
    static void showPermissions(LiveWorld world) {
        var id = world.ids().workspace().resource(ASSIGNMENTS, GUID);
        var reader = Role.READER.definition(world.choices().place().subscription());
        world.add(
                id,
                "2022-04-01",
                Json.object("roleDefinitionId", reader, "principalId", team(world), "principalType", "Group"));
    }

    static void deny(LiveWorld world, ResourceId on, List<String> actions, List<String> dataActions) {
        var permission = Json.object(
                "actions", Json.array(actions.stream().map(Json::of)),
                "notActions", Json.array(Stream.of()),
                "dataActions", Json.array(dataActions.stream().map(Json::of)),
                "notDataActions", Json.array(Stream.of()));
        world.add(
                on.resource("Microsoft.Authorization/denyAssignments", GUID),
                "2022-04-01",
                Json.object(
                        "denyAssignmentName", "locked",
                        "permissions", Json.array(Stream.of(permission)),
                        "principals", Json.array(Stream.of(Json.object("id", team(world), "type", "Group"))),
                        "excludePrincipals", Json.array(Stream.of())));
    }

    static String team(LiveWorld world) {
        return world.choices().people().groups().getFirst().objectId();
    }

    static String principal(LiveWorld world) {
        return world.read(world.ids().identity()).text("properties.principalId").orElseThrow();
    }

    static ResourceId cluster(LiveWorld world) {
        return world.ids()
                .cluster(world.choices().compute().clusters().getFirst().name());
    }

    static void revoke(LiveWorld world, String principal, ResourceId scope, String role) {
        var held = held(world, principal, scope)
                .filter(body ->
                        body.text("properties.roleDefinitionId").orElse("").endsWith(role));
        world.delete(held.findFirst().flatMap(body -> Ids.at(body, "id")).orElseThrow());
    }

    static void revokeAll(LiveWorld world, String principal, ResourceId scope) {
        held(world, principal, scope)
                .flatMap(body -> Ids.at(body, "id").stream())
                .forEach(world::delete);
    }

    /// The assignments somebody holds on a resource itself.
    static Stream<Json> held(LiveWorld world, String principal, ResourceId scope) {
        var path = scope.value() + "/providers/" + ASSIGNMENTS + "?$filter=atScope()";
        return world.door().cloud().list(path, "2022-04-01").stream()
                .filter(body -> body.text("properties.principalId").orElse("").equals(principal));
    }

    static void strip(LiveWorld world, String action) {
        var role = world.look()
                .ofType("Microsoft.Authorization/roleDefinitions")
                .findFirst()
                .orElseThrow();
        var permissions = role.getValue().items("properties.permissions").getFirst();
        var left = permissions.items("actions").stream().filter(one -> !one.equals(Json.of(action)));
        assertThat(permissions.items("actions")).contains(Json.of(action));
        var properties = role.getValue()
                .at("properties")
                .with("permissions", Json.array(Stream.of(permissions.with("actions", Json.array(left)))));
        world.door().cloud().put(role.getKey(), "2022-04-01", Json.object("properties", properties), Progress.NONE);
    }

    static Json onlyOneAddress() {
        return Json.object(
                "defaultAction",
                "Deny",
                "bypass",
                "AzureServices",
                "virtualNetworkRules",
                Json.array(Stream.of()),
                "ipRules",
                Json.array(Stream.of(Json.object("value", "203.0.113.9", "action", "Allow"))));
    }

    static Json withoutInternet(Json group) {
        var rules = group.items("properties.securityRules").stream();
        return group.with("properties.securityRules", Json.array(Stream.concat(rules, Stream.of(noInternet()))));
    }

    static Json noInternet() {
        return Json.object(
                "name",
                "no-internet",
                "properties",
                Json.object(
                        "priority", 225,
                        "direction", "Outbound",
                        "access", "Deny",
                        "protocol", "*",
                        "sourceAddressPrefix", "*",
                        "sourcePortRange", "*",
                        "destinationAddressPrefix", "Internet",
                        "destinationPortRange", "*"));
    }

    static ResourceId endpoint(LiveWorld world) {
        return world.ids().endpoint("mlw");
    }
}
