package practicecloud;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import practicecloud.access.Enforcement;
import practicecloud.arm.Realm;
import practicecloud.arm.Versions;
import practicecloud.deploy.Runner;
import practicecloud.entra.Audience;
import practicecloud.entra.Tokens;
import practicecloud.faults.Faults;
import practicecloud.faults.Requests;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Router;
import practicecloud.world.Change;
import practicecloud.world.Id;

/// The front door: what has come due happens first, then who asks is checked, then the question is answered with
/// the headers every answer of Azure has. What goes wrong on purpose goes wrong here.
record Gate(Router router, Runner runner, Checks checks, Faults faults, Requests requests, AtomicLong count) {

    /// Who asks, and what they may.
    record Checks(Tokens tokens, Enforcement enforcement) {}

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// What needs a token: Azure Resource Manager and Microsoft Graph.
    private static final Set<String> GUARDED = Set.of("subscriptions", "providers", "tenants", "v1.0");

    Reply answer(Request request) {
        var began = Instant.now();
        var first = request.path().isEmpty() ? "" : request.path().getFirst().toLowerCase(Locale.ROOT);
        if (first.equals("practice")) {
            return opened(request, first);
        }
        runner.advance();
        var reply = faults.around(request, asked -> opened(asked, first));
        var took = Duration.between(began, Instant.now());
        requests.add(began, request, reply, took);
        return reply.equals(Reply.CUT) || !GUARDED.contains(first)
                ? reply
                : signed(request, timed(request, challenged(request, reply), took));
    }

    /// Azure Machine Learning also tells how long it took, in seconds.
    private static Reply timed(Request request, Reply reply, Duration took) {
        return new Id(request.path()).provider().equalsIgnoreCase("Microsoft.MachineLearningServices")
                ? reply.with("x-request-time", String.format(Locale.ROOT, "%.3f", took.toMillis() / 1000.0))
                        .with("x-ms-response-type", reply.status() < 400 ? "standard" : "error")
                        .with("Request-Context", "appId=cid-v1:" + Realm.SUBSCRIPTION)
                : reply;
    }

    /// Who is not let in is told where to sign in.
    private static Reply challenged(Request request, Reply reply) {
        return reply.status() == 401
                ? reply.with(
                        "WWW-Authenticate",
                        "Bearer authorization_uri=\"" + request.base() + "/" + Realm.TENANT
                                + "\", error=\"invalid_token\", error_description=\"The access token is missing, expired"
                                + " or not for this service.\"")
                : reply;
    }

    private Reply opened(Request request, String first) {
        try {
            return GUARDED.contains(first) ? guarded(request, first) : router.answer(request);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private Reply guarded(Request request, String first) {
        var service = first.equals("v1.0") ? Audience.GRAPH : Audience.MANAGEMENT;
        var asked = request.by(checks.tokens().check(request, service));
        return first.equals("v1.0") ? router.answer(asked) : inside(asked);
    }

    /// What happens once it is known who asks: for a client's request, and for each step of a deployment.
    Reply inside(Request asked) {
        Versions.check(checks.enforcement().realm(), asked);
        checks.enforcement().check(asked);
        return faults.seen(asked, router.answer(asked));
    }

    private Reply signed(Request request, Reply reply) {
        var id = Change.named("request " + count.incrementAndGet());
        var correlation = request.header("x-ms-correlation-request-id").orElse(id);
        var stamp = STAMP.format(checks.enforcement().realm().clock().instant());
        var signed = reply.with("x-ms-request-id", id)
                .with("x-ms-correlation-request-id", correlation)
                .with("x-ms-routing-request-id", "PRACTICE:" + stamp + ":" + id)
                .with("Cache-Control", "no-cache")
                .with("Pragma", "no-cache")
                .with("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .with("X-Content-Type-Options", "nosniff");
        return request.header("x-ms-client-request-id")
                .filter(client -> request.header("x-ms-return-client-request-id")
                        .filter("true"::equalsIgnoreCase)
                        .isPresent())
                .map(client -> signed.with("x-ms-client-request-id", client))
                .orElse(signed);
    }
}
