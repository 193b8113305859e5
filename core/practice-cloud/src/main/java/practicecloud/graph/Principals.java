package practicecloud.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import practicecloud.http.Reply;
import practicecloud.json.Tree;

/// Principals and refusals in Graph's shape.
final class Principals {

    private Principals() {}

    /// The kind a collection holds.
    static Optional<String> kind(String collection) {
        return switch (collection) {
            case "users" -> Optional.of("user");
            case "groups" -> Optional.of("group");
            case "servicePrincipals" -> Optional.of("servicePrincipal");
            default -> Optional.empty();
        };
    }

    static JsonNode shown(JsonNode principal) {
        var kind = principal.path("kind").asText();
        var shown = Tree.object().put("@odata.type", "#microsoft.graph." + kind);
        shown.setAll((ObjectNode) principal);
        shown.remove(List.of("kind", "memberOf", "since"));
        if (principal.has("appId")) {
            shown.putArray("servicePrincipalNames").add(principal.path("appId").asText());
        }
        return shown;
    }

    static Reply refused(int status, String code, String message) {
        var body = Tree.object();
        body.putObject("error").put("code", code).put("message", message);
        return Reply.json(status, body);
    }
}
