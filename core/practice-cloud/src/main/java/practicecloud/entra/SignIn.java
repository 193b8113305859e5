package practicecloud.entra;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import practicecloud.arm.Realm;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// Gives tokens to those who prove who they are: an application or a managed identity by its secret, a person by
/// name and password or with a device code, and whoever has a refresh token.
public record SignIn(Directory directory, Tokens tokens, DeviceCodes codes) {

    public SignIn(Directory directory, Tokens tokens) {
        this(directory, tokens, new DeviceCodes(tokens));
    }

    Reply answer(Request request) {
        var form = Form.of(request);
        try {
            return given(request, form, granted(form));
        } catch (No no) {
            var correlation = request.header("client-request-id").orElse(Change.named("correlation " + tokens.now()));
            return no.reply(tokens.now(), correlation);
        }
    }

    private Granted granted(Form form) {
        var grant = form.get("grant_type");
        return switch (grant) {
            case "client_credentials" -> application(form);
            case "password" -> user(form);
            case "refresh_token" -> again(form);
            case "urn:ietf:params:oauth:grant-type:device_code", "device_code" -> device(form);
            case "" ->
                throw new No(
                        400,
                        "invalid_request",
                        900144,
                        "The request body must contain the following parameter: 'grant_type'.");
            default ->
                throw new No(
                        400,
                        "unsupported_grant_type",
                        70003,
                        "The app requested an unsupported grant type '" + grant + "'.");
        };
    }

    private Granted application(Form form) {
        var id = form.get("client_id");
        var principal = directory
                .application(id)
                .orElseThrow(() -> new No(
                        400,
                        "unauthorized_client",
                        700016,
                        "Application with identifier '" + id + "' was not found in the directory 'Practice'."));
        if (!Directory.SECRET.equals(form.get("client_secret"))) {
            throw new No(401, "invalid_client", 7000215, "Invalid client secret provided for app '" + id + "'.");
        }
        return new Granted(principal, id, form.scope());
    }

    /// A person by name and password, which is how tests and exercises act as one.
    private Granted user(Form form) {
        return directory
                .user(form.get("username"))
                .filter(person -> Directory.SECRET.equals(form.get("password")))
                .map(person -> new Granted(person, form.get("client_id"), form.scope()))
                .orElseThrow(() -> new No(
                        400,
                        "invalid_grant",
                        50126,
                        "Error validating credentials due to invalid username or password."));
    }

    private Granted device(Form form) {
        var code = form.fields().getOrDefault("device_code", form.get("code"));
        var answer = codes.poll(code);
        return directory
                .find(answer.principal())
                .map(person -> new Granted(person, answer.client(), answer.scope()))
                .orElseThrow(() -> new No(
                        400, "invalid_grant", 50034, "The user account does not exist in the directory 'Practice'."));
    }

    /// New tokens for an old consent, for the same or for other scopes.
    private Granted again(Form form) {
        var claims = tokens.claims(form.get("refresh_token"))
                .filter(token -> Tree.says(token, "aud", "refresh"))
                .orElseThrow(() ->
                        new No(400, "invalid_grant", 9002313, "Invalid request. Request is malformed or invalid."));
        if (claims.path("exp").asLong() <= tokens.now().getEpochSecond()) {
            throw new No(400, "invalid_grant", 700082, "The refresh token has expired due to inactivity.");
        }
        var scope = form.scope().isEmpty() ? claims.path("scope").asText() : form.scope();
        return directory
                .find(claims.path("oid").asText())
                .map(person -> new Granted(person, claims.path("client").asText(), scope))
                .orElseThrow(() -> new No(400, "invalid_grant", 50173, "The grant has been revoked."));
    }

    private Reply given(Request request, Form form, Granted granted) {
        var seconds = tokens.lifetime().toSeconds() - 1;
        var body = Tree.object()
                .put("token_type", "Bearer")
                .put("scope", granted.scope())
                .put("expires_in", seconds)
                .put("ext_expires_in", seconds)
                .put("access_token", tokens.access(granted));
        if (!form.get("resource").isEmpty()) {
            body.put("resource", form.get("resource"))
                    .put("expires_on", Long.toString(tokens.now().getEpochSecond() + seconds));
        }
        if (granted.isUser()
                && (granted.asks("offline_access") || !form.get("resource").isEmpty())) {
            body.put("refresh_token", tokens.refresh(granted));
        }
        if (granted.isUser() && granted.asks("openid")) {
            body.put("id_token", tokens.identity(granted, request.base() + "/" + Realm.TENANT + "/v2.0"));
        }
        if (form.get("client_info").equals("1")) {
            body.put("client_info", clientInfo(granted));
        }
        return Reply.json(200, body);
    }

    private static String clientInfo(Granted granted) {
        var info = Tree.object().put("uid", granted.objectId()).put("utid", Realm.TENANT);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(info.toString().getBytes(StandardCharsets.UTF_8));
    }
}
