package practicecloud.entra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import practicecloud.json.Tree;

/// What somebody has proven to be allowed: tokens for a principal, given to a client, for some scopes.
///
/// @param client the client id of the program that signs in
record Granted(JsonNode principal, String client, String scope) {

    String objectId() {
        return principal.path("id").asText();
    }

    boolean isUser() {
        return Tree.says(principal, "kind", "user");
    }

    String userName() {
        return principal.path("userPrincipalName").asText();
    }

    String displayName() {
        return principal.path("displayName").asText();
    }

    boolean asks(String word) {
        return List.of(scope.split(" +")).contains(word);
    }
}
