package practicecloud.template;

import java.util.List;
import practicecloud.json.Tree;

/// Where a resource of a template goes.
///
/// @param id      its full id
/// @param type    its full type
/// @param name    its name as the template has it, parents included
/// @param version the api-version to write it with
public record Place(String id, String type, String name, String version) {

    private static final String EXTENDS = "/providers/";

    static final String DEPLOYMENT = "Microsoft.Resources/deployments";

    /// The id in lower case, by which resources are told apart.
    public String key() {
        return Ids.key(id);
    }

    static Place of(Draft draft) {
        var at = draft.evaluator();
        var type = draft.type();
        var name = draft.name();
        var version = at.string(draft.source().path("apiVersion"), "resource api-version");
        var scope = scope(draft, type);
        return type.contains(EXTENDS)
                ? extension(scope, type, name, version)
                : new Place(Ids.of(scope, type, fitting(type, name)), type, name, version);
    }

    private static String fitting(String type, String name) {
        if (name.isEmpty() || type.split("/").length - 1 != name.split("/").length) {
            throw segments(type, name);
        }
        return name;
    }

    private static Fault segments(String type, String name) {
        return Fault.invalid("The template resource '" + name + "' for type '" + type
                + "' has incorrect segment lengths. A nested resource type must have identical number of segments as its"
                + " resource name. A root resource type must have segment length one greater than its resource name."
                + " Please see https://aka.ms/arm-syntax-resources for usage details.");
    }

    private static String scope(Draft draft, String type) {
        var setting = draft.scope().setting();
        if (type.equalsIgnoreCase(DEPLOYMENT)) {
            return target(draft);
        }
        if (!draft.source().has("scope")) {
            return setting.scope();
        }
        var scope = draft.evaluator().string(draft.source().path("scope"), "resource scope");
        return scope.startsWith("/") ? scope : setting.scope() + EXTENDS + scope;
    }

    /// A nested deployment may go to another resource group or subscription.
    private static String target(Draft draft) {
        var at = draft.evaluator();
        var setting = draft.scope().setting();
        var subscription = Tree.text(draft.source(), "subscriptionId")
                .map(text -> "/subscriptions/" + at.text(text).asText())
                .orElse(setting.subscription().path("id").asText());
        if (draft.source().has("resourceGroup")) {
            return subscription + "/resourceGroups/"
                    + at.string(draft.source().path("resourceGroup"), "resource group");
        }
        return draft.source().has("subscriptionId") ? subscription : setting.scope();
    }

    /// The older way to write an extension: `Microsoft.Storage/storageAccounts/providers/roleAssignments`, named
    /// `account/Microsoft.Authorization/name`.
    private static Place extension(String scope, String type, String name, String version) {
        var parent = type.substring(0, type.indexOf(EXTENDS));
        var rest = type.substring(parent.length() + EXTENDS.length());
        var names = name.split("/");
        int parents = parent.split("/").length - 1;
        if (names.length != parents + 1 + rest.split("/").length) {
            throw segments(type, name);
        }
        var above = Ids.of(scope, parent, String.join("/", List.of(names).subList(0, parents)));
        var own = names[parents] + "/" + rest;
        var ownName = String.join("/", List.of(names).subList(parents + 1, names.length));
        return new Place(Ids.of(above, own, ownName), own, name, version);
    }
}
