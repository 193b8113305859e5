package practicecloud;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import practicecloud.arm.Realm;
import practicecloud.entra.People;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// What a new world begins with: its people, the administrator's rights, and the providers most subscriptions
/// use.
final class Beginning {

    private static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";

    private static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

    private static final List<String> REGISTERED = List.of(
            "microsoft.authorization",
            "microsoft.containerregistry",
            "microsoft.insights",
            "microsoft.keyvault",
            "microsoft.machinelearningservices",
            "microsoft.managedidentity",
            "microsoft.network",
            "microsoft.notebooks",
            "microsoft.operationalinsights",
            "microsoft.resources",
            "microsoft.storage");

    private Beginning() {}

    static void settle(World world) {
        if (world.has(Table.PRINCIPALS, People.ADMINISTRATOR)) {
            return;
        }
        world.change(change -> {
            People.settle(change);
            REGISTERED.forEach(name -> change.put(Table.PROVIDERS, name, TextNode.valueOf("Registered")));
            give(change, OWNER, People.ADMINISTRATOR);
            give(change, READER, People.OPERATOR);
            return change;
        });
    }

    private static void give(Change change, String role, String principal) {
        var scope = "/subscriptions/" + Realm.SUBSCRIPTION;
        var name = Change.named(role + " for " + principal);
        var id = scope + "/providers/Microsoft.Authorization/roleAssignments/" + name;
        var assignment =
                Tree.object().put("id", id).put("name", name).put("type", "Microsoft.Authorization/roleAssignments");
        assignment
                .putObject("properties")
                .put("roleDefinitionId", scope + "/providers/Microsoft.Authorization/roleDefinitions/" + role)
                .put("principalId", principal)
                .put("principalType", "ServicePrincipal")
                .put("scope", scope);
        change.put(Table.RESOURCES, Id.of(id).key(), assignment);
    }
}
