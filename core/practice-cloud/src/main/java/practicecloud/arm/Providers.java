package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// What a resource provider says of itself.
final class Providers {

    static final String REGISTERED = "Registered";

    private Providers() {}

    /// The namespace in Azure's spelling.
    static String spelled(Realm realm, String name) {
        return realm.types().providers().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        404, "InvalidResourceNamespace", "The resource namespace '" + name + "' is invalid."));
    }

    /// Azure's word for the state.
    ///
    /// @param kept since when it is registered, or will be; a word where it always was; empty where nobody asked
    static String state(Realm realm, Optional<JsonNode> kept) {
        return kept.map(JsonNode::asText)
                .map(since -> since.equals(REGISTERED)
                                || !Instant.parse(since).isAfter(realm.clock().instant())
                        ? REGISTERED
                        : "Registering")
                .orElse("NotRegistered");
    }

    static ObjectNode body(Realm realm, String name) {
        var state = state(realm, realm.world().get(Table.PROVIDERS, name.toLowerCase(Locale.ROOT)));
        var body = Tree.object()
                .put("id", "/subscriptions/" + Realm.SUBSCRIPTION + "/providers/" + name)
                .put("namespace", name)
                .put("registrationPolicy", "RegistrationRequired")
                .put("registrationState", state);
        var types = body.putArray("resourceTypes");
        for (var type : realm.types().names()) {
            if (type.startsWith(name + "/")) {
                var item = types.addObject().put("resourceType", type.substring(name.length() + 1));
                item.set(
                        "locations",
                        Tree.strings(Regions.ALL.stream()
                                .map(Regions.Region::display)
                                .toList()));
                item.set("apiVersions", Tree.strings(realm.types().traits(type).versions()));
            }
        }
        return body;
    }
}
