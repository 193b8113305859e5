package practicecloud.entra;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// Gives tokens to those who prove who they are: an application, or a managed identity, by its secret.
public record SignIn(Directory directory, Tokens tokens) {

    Reply answer(Request request) {
        var form = form(request);
        var grant = form.getOrDefault("grant_type", "");
        return switch (grant) {
            case "client_credentials" -> application(form);
            case "password" -> user(form);
            default ->
                refused(
                        400,
                        "unsupported_grant_type",
                        70003,
                        "The app requested an unsupported grant type '" + grant + "'.");
        };
    }

    private Reply application(Map<String, String> form) {
        var id = form.getOrDefault("client_id", "");
        var principal = directory.application(id);
        if (principal.isEmpty()) {
            return refused(
                    400,
                    "unauthorized_client",
                    700016,
                    "Application with identifier '" + id + "' was not found in the directory 'Practice'.");
        }
        if (!Directory.SECRET.equals(form.get("client_secret"))) {
            return refused(401, "invalid_client", 7000215, "Invalid client secret provided for app '" + id + "'.");
        }
        return token(principal.get(), form.getOrDefault("scope", form.getOrDefault("resource", "")));
    }

    /// A person by name and password, which is how tests and exercises act as one.
    private Reply user(Map<String, String> form) {
        var name = form.getOrDefault("username", "");
        var principal = directory
                .all("user")
                .filter(user -> Tree.says(user, "userPrincipalName", name))
                .findFirst();
        return principal.isPresent() && Directory.SECRET.equals(form.get("password"))
                ? token(principal.get(), form.getOrDefault("scope", ""))
                : refused(
                        400,
                        "invalid_grant",
                        50126,
                        "Error validating credentials due to invalid username or password.");
    }

    private Reply token(JsonNode principal, String scope) {
        var body = Tree.object()
                .put("token_type", "Bearer")
                .put("expires_in", Tokens.LIFETIME.toSeconds() - 1)
                .put("ext_expires_in", Tokens.LIFETIME.toSeconds() - 1)
                .put("access_token", tokens.mint(principal, scope));
        return Reply.json(200, body);
    }

    static Reply refused(int status, String error, int number, String words) {
        var body = Tree.object().put("error", error).put("error_description", "AADSTS" + number + ": " + words);
        body.putArray("error_codes").add(number);
        return Reply.json(status, body);
    }

    private static Map<String, String> form(Request request) {
        var form = new HashMap<String, String>();
        for (var pair : new String(request.body(), StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
