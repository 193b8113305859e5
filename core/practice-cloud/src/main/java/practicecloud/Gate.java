package practicecloud;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import practicecloud.access.Enforcement;
import practicecloud.arm.Operations;
import practicecloud.entra.Tokens;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Router;
import practicecloud.world.Change;

/// The front door: what has come due happens first, then who asks is checked, then the question is answered with
/// the headers every answer of Azure has.
record Gate(Router router, Operations operations, Tokens tokens, Enforcement enforcement, AtomicLong count) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// What needs a token: Azure Resource Manager and Microsoft Graph.
    private static final Set<String> GUARDED = Set.of("subscriptions", "providers", "tenants", "v1.0");

    Reply answer(Request request) {
        operations.settle();
        var first = request.path().isEmpty() ? "" : request.path().getFirst().toLowerCase(Locale.ROOT);
        try {
            return GUARDED.contains(first) ? signed(request, guarded(request, first)) : router.answer(request);
        } catch (Refusal refusal) {
            return signed(request, refusal.reply());
        }
    }

    private Reply guarded(Request request, String first) {
        var caller = tokens.check(request);
        if (!first.equals("v1.0") && request.apiVersion().isEmpty()) {
            throw Refusal.of(
                    400,
                    "MissingApiVersionParameter",
                    "The api-version query parameter (?api-version=) is required for all requests.");
        }
        var asked = request.by(caller);
        if (!first.equals("v1.0")) {
            enforcement.check(asked);
        }
        return router.answer(asked);
    }

    private Reply signed(Request request, Reply reply) {
        var id = Change.named("request " + count.incrementAndGet());
        var correlation = request.header("x-ms-correlation-request-id").orElse(id);
        var stamp = STAMP.format(enforcement.realm().clock().instant());
        var signed = reply.with("x-ms-request-id", id)
                .with("x-ms-correlation-request-id", correlation)
                .with("x-ms-routing-request-id", "PRACTICE:" + stamp + ":" + id)
                .with("Cache-Control", "no-cache")
                .with("Pragma", "no-cache")
                .with("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .with("X-Content-Type-Options", "nosniff");
        return request.header("x-ms-client-request-id")
                .map(client -> signed.with("x-ms-client-request-id", client))
                .orElse(signed);
    }
}
