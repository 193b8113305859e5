package practicecloud.entra;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// Mints and checks access tokens: JSON web tokens as Entra's, signed with a key of this world.
public final class Tokens {

    static final Duration LIFETIME = Duration.ofHours(1);

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER =
            TEXT.encodeToString("{\"typ\":\"JWT\",\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8));

    private final Realm realm;
    private final SecretKeySpec key =
            new SecretKeySpec(Change.named("token key").getBytes(StandardCharsets.UTF_8), "HmacSHA256");

    public Tokens(Realm realm) {
        this.realm = realm;
    }

    /// A token for this principal and this scope.
    String mint(JsonNode principal, String scope) {
        var now = realm.clock().instant();
        var audience = scope.replaceAll("/+\\.default$", "");
        var claims = Tree.object()
                .put("aud", audience.isEmpty() ? "https://management.azure.com" : audience)
                .put("iss", "https://sts.windows.net/" + Realm.TENANT + "/")
                .put("iat", now.getEpochSecond())
                .put("nbf", now.getEpochSecond())
                .put("exp", now.plus(LIFETIME).getEpochSecond())
                .put("tid", Realm.TENANT)
                .put("oid", principal.path("id").asText())
                .put("sub", principal.path("id").asText())
                .put("ver", "1.0");
        boolean user = Tree.says(principal, "kind", "user");
        claims.put("idtyp", user ? "user" : "app");
        if (user) {
            claims.put("upn", principal.path("userPrincipalName").asText())
                    .put("name", principal.path("displayName").asText());
        } else {
            claims.put("appid", principal.path("appId").asText());
        }
        var signed = HEADER + "." + TEXT.encodeToString(Tree.bytes(claims));
        return signed + "." + signature(signed);
    }

    /// Who sent this request.
    ///
    /// @throws Refusal when there is no token, or none of ours that is still good
    public Request.Caller check(Request request) {
        var header = request.header("Authorization")
                .orElseThrow(() -> Refusal.of(
                        401, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing."));
        if (!header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw invalid();
        }
        var claims = claims(header.substring(7).strip()).orElseThrow(Tokens::invalid);
        var end = Instant.ofEpochSecond(claims.path("exp").asLong());
        if (end.isBefore(realm.clock().instant())) {
            throw Refusal.of(
                    401,
                    "ExpiredAuthenticationToken",
                    "The access token expiry UTC time '" + end + "' is earlier than current UTC time '"
                            + realm.clock().instant() + "'.");
        }
        return new Request.Caller(
                claims.path("oid").asText(), claims.path("appid").asText());
    }

    private Optional<JsonNode> claims(String token) {
        var parts = token.split("\\.");
        if (parts.length != 3 || !same(signature(parts[0] + "." + parts[1]), parts[2])) {
            return Optional.empty();
        }
        try {
            return Optional.of(Tree.parse(Base64.getUrlDecoder().decode(parts[1])));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal invalid() {
        return Refusal.of(401, "InvalidAuthenticationToken", "The access token is invalid.");
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
