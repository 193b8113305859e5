package practicecloud.entra;

import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// The document that tells a client where to sign in.
final class Discovery {

    private Discovery() {}

    static Reply answer(Request request, String tenant) {
        var authority = request.base() + tenant;
        boolean old = tenant.equals("/adfs");
        var oauth = authority + (old ? "/oauth2" : "/oauth2/v2.0");
        var body = Tree.object()
                .put("issuer", old ? authority : authority + "/v2.0")
                .put("authorization_endpoint", oauth + "/authorize")
                .put("token_endpoint", oauth + "/token")
                .put("device_authorization_endpoint", oauth + "/devicecode")
                .put("jwks_uri", authority + "/discovery/v2.0/keys")
                .put("tenant_region_scope", "EU")
                .put("cloud_instance_name", request.base().substring("https://".length()));
        body.putArray("response_types_supported").add("code").add("id_token");
        body.putArray("grant_types_supported")
                .add("client_credentials")
                .add("password")
                .add("refresh_token")
                .add("urn:ietf:params:oauth:grant-type:device_code");
        body.putArray("scopes_supported")
                .add("openid")
                .add("profile")
                .add("email")
                .add("offline_access");
        body.putArray("subject_types_supported").add("pairwise");
        body.putArray("id_token_signing_alg_values_supported").add("RS256");
        body.putArray("token_endpoint_auth_methods_supported").add("client_secret_post");
        return Reply.json(200, body);
    }
}
