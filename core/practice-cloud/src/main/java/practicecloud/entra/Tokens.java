package practicecloud.entra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// Mints and checks tokens: JSON web tokens as Entra's, signed with a key of this world.
public final class Tokens {

    /// How long an access token is good, unless told otherwise.
    public static final Duration LIFETIME = Duration.ofHours(1);

    private static final Duration REFRESH_LIFETIME = Duration.ofDays(90);

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER =
            TEXT.encodeToString("{\"typ\":\"JWT\",\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8));

    private final Realm realm;
    private final Duration lifetime;
    private final AtomicLong minted = new AtomicLong();
    private final SecretKeySpec key =
            new SecretKeySpec(Change.named("token key").getBytes(StandardCharsets.UTF_8), "HmacSHA256");

    /// @param lifetime how long an access token is good
    public Tokens(Realm realm, Duration lifetime) {
        this.realm = realm;
        this.lifetime = lifetime;
    }

    Instant now() {
        return realm.clock().instant();
    }

    Duration lifetime() {
        return lifetime;
    }

    /// An access token.
    String access(Granted granted) {
        var claims = claims(granted, Audience.of(granted.scope()), lifetime)
                .put("iss", "https://sts.windows.net/" + Realm.TENANT + "/")
                .put("ver", "1.0");
        if (granted.isUser()) {
            claims.put("scp", "user_impersonation");
        }
        return signed(claims);
    }

    /// What tells a client who signed in.
    String identity(Granted granted, String issuer) {
        return signed(claims(granted, granted.client(), lifetime)
                .put("iss", issuer)
                .put("preferred_username", granted.userName())
                .put("ver", "2.0"));
    }

    /// What gets new tokens later.
    String refresh(Granted granted) {
        return signed(claims(granted, "refresh", REFRESH_LIFETIME)
                .put("client", granted.client())
                .put("scope", granted.scope()));
    }

    private ObjectNode claims(Granted granted, String audience, Duration good) {
        var claims = Tree.object()
                .put("aud", audience)
                .put("uti", Change.named("token " + minted.incrementAndGet()))
                .put("iat", now().getEpochSecond())
                .put("nbf", now().getEpochSecond())
                .put("exp", now().plus(good).getEpochSecond())
                .put("tid", Realm.TENANT)
                .put("oid", granted.objectId())
                .put("sub", granted.objectId())
                .put("idtyp", granted.isUser() ? "user" : "app")
                .put("appid", granted.client());
        if (granted.isUser()) {
            claims.put("upn", granted.userName()).put("name", granted.displayName());
        }
        return claims;
    }

    private String signed(ObjectNode claims) {
        var text = HEADER + "." + TEXT.encodeToString(Tree.bytes(claims));
        return text + "." + signature(text);
    }

    /// Who sent this request, to one of these services.
    ///
    /// @throws Refusal when there is no token, or none of ours that is for them and still good
    public Request.Caller check(Request request, Audience... services) {
        var header = request.header("Authorization")
                .orElseThrow(() -> Refusal.of(
                        401, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing."));
        if (!header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw Refusal.of(
                    401,
                    "AuthenticationFailedInvalidHeader",
                    "Authentication failed. The 'Authorization' header is provided in an invalid format.");
        }
        var claims = claims(header.substring(7).strip()).orElseThrow(Tokens::invalid);
        checkEnd(claims);
        var audience = claims.path("aud").asText();
        if (Arrays.stream(services).noneMatch(service -> service.takes(audience))) {
            throw wrongAudience(audience, services);
        }
        var name = claims.path("upn").asText(claims.path("appid").asText());
        return new Request.Caller(claims.path("oid").asText(), name);
    }

    private void checkEnd(JsonNode claims) {
        var end = Instant.ofEpochSecond(claims.path("exp").asLong());
        if (!end.isAfter(now())) {
            throw Refusal.of(
                    401,
                    "ExpiredAuthenticationToken",
                    "The access token expiry UTC time '" + end + "' is earlier than current UTC time '" + now() + "'.");
        }
    }

    private static Refusal wrongAudience(String audience, Audience... services) {
        var allowed = Arrays.stream(services)
                .flatMap(service -> service.names().stream())
                .collect(Collectors.joining("','", "'", "'"));
        return Refusal.of(
                401,
                "InvalidAuthenticationTokenAudience",
                "The access token has been obtained for wrong audience or resource '" + audience
                        + "'. It should exactly match with one of the allowed audiences " + allowed + ".");
    }

    /// What a token of ours says; empty when it is none.
    Optional<JsonNode> claims(String token) {
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
