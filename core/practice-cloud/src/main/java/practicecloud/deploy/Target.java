package practicecloud.deploy;

import java.util.List;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.world.Id;

/// The deployment a request is about, by its path: below a resource group or a subscription, with or without the
/// provider in it, as clients ask for operations without.
record Target(Id scope, String name) {

    static final String TYPE = "Microsoft.Resources/deployments";

    static Target of(Request request) {
        var path = request.path();
        int at = path.size() - 1;
        while (!path.get(at).equalsIgnoreCase("deployments")) {
            at--;
        }
        boolean provided = at > 1 && path.get(at - 2).equalsIgnoreCase("providers");
        var scope = new Id(path.subList(0, provided ? at - 2 : at));
        boolean known = scope.segments().size() == 2 && scope.subscription().isPresent()
                || scope.segments().size() == 4 && scope.group().isPresent();
        if (!known) {
            throw Refusal.of(
                    404,
                    "InvalidResourceType",
                    "This cloud deploys to resource groups and subscriptions, not to '" + scope.text() + "'.");
        }
        return new Target(spelled(scope), at + 1 < path.size() ? path.get(at + 1) : "");
    }

    /// The scope as Azure writes it, whatever the client wrote.
    private static Id spelled(Id scope) {
        var subscription = List.of("subscriptions", scope.subscription().orElseThrow());
        return scope.group()
                .map(group -> new Id(subscription).child("resourceGroups", group))
                .orElse(new Id(subscription));
    }

    Id id() {
        return scope.resource(TYPE, name);
    }

    boolean isGroup() {
        return scope.group().isPresent();
    }
}
