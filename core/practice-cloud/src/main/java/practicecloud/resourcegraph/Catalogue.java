package practicecloud.resourcegraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import practicecloud.arm.Realm;
import practicecloud.json.Tree;
import practicecloud.query.Rows;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// The tables there are to ask, made of what the caller may read of the world as it is. As Azure does, types and
/// group names are in lower case, and child resources are not among the resources.
record Catalogue(Realm realm, String caller) {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "type",
            "tenantId",
            "kind",
            "location",
            "resourceGroup",
            "subscriptionId",
            "managedBy",
            "sku",
            "plan",
            "properties",
            "tags",
            "identity",
            "zones",
            "extendedLocation");

    private static final String ACCESS = "microsoft.authorization/";

    Map<String, Rows> tables() {
        var resources = new ArrayList<ObjectNode>();
        var containers = new ArrayList<ObjectNode>();
        var access = new ArrayList<ObjectNode>();
        for (var body : realm.world().all(Table.RESOURCES)) {
            if (!mayRead(body)) {
                continue;
            }
            var row = row((ObjectNode) body);
            var type = row.path("type").asText();
            if (type.equals("microsoft.resources/resourcegroups")) {
                containers.add(row.put("type", "microsoft.resources/subscriptions/resourcegroups"));
            } else if (type.startsWith(ACCESS + "role")) {
                access.add(row);
            } else if (isTop(row) && !type.equals("microsoft.resources/deployments")) {
                resources.add(row);
            }
        }
        containers.addFirst(subscription());
        var tables = new HashMap<String, Rows>();
        tables.put("resources", new Rows(COLUMNS, resources));
        tables.put("resourcecontainers", new Rows(COLUMNS, containers));
        tables.put("authorizationresources", new Rows(COLUMNS, access));
        return tables;
    }

    private boolean mayRead(JsonNode body) {
        var type = body.path("type").asText();
        var action = type.equals("Microsoft.Resources/resourceGroups")
                ? "Microsoft.Resources/subscriptions/resourceGroups/read"
                : type + "/read";
        return realm.guard().allows(caller, action, Id.of(body.path("id").asText()));
    }

    private static boolean isTop(JsonNode row) {
        var id = Id.of(row.path("id").asText());
        return !id.isChild() && !id.isExtension();
    }

    private static ObjectNode row(ObjectNode body) {
        var id = Id.of(body.path("id").asText());
        var row = Tree.object();
        COLUMNS.forEach(column -> row.set(column, body.has(column) ? body.path(column) : row.nullNode()));
        row.put("type", body.path("type").asText().toLowerCase(Locale.ROOT))
                .put("tenantId", Realm.TENANT)
                .put("resourceGroup", id.group().orElse("").toLowerCase(Locale.ROOT))
                .put("subscriptionId", id.subscription().orElse(""));
        for (var text : List.of("kind", "location", "managedBy")) {
            row.put(text, body.path(text).asText(""));
        }
        return row;
    }

    private static ObjectNode subscription() {
        return row(Tree.object()
                        .put("id", "/subscriptions/" + Realm.SUBSCRIPTION)
                        .put("name", "Practice subscription")
                        .put("type", "microsoft.resources/subscriptions"))
                .put("resourceGroup", "");
    }
}
