package practicecloud.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import practicecloud.faults.Limit.Rate;
import practicecloud.faults.Limit.Told;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// Which limits a request counts against (facts: Azure's documentation of throttling): of who asks, of all who
/// ask, and of the provider.
final class Limits {

    /// All principals together have so many times what one has.
    private static final int TOGETHER = 15;

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Rate NETWORK_READS = Rate.within(10_000, WINDOW);
    private static final Rate NETWORK_WRITES = Rate.within(1000, WINDOW);
    private static final Rate STORAGE_WRITES = new Rate(10, 10);
    private static final Rate STORAGE_WRITES_LONG = Rate.within(1200, Duration.ofHours(1));
    private static final Rate QUERIES = Rate.within(15, Duration.ofSeconds(5));

    private static final Optional<String> PROVIDER =
            Optional.of("x-ms-ratelimit-remaining-subscription-resource-requests");

    private enum Kind {
        READS(new Rate(250, 25)),
        WRITES(new Rate(200, 10)),
        DELETES(new Rate(200, 10));

        private final Rate rate;

        Kind(Rate rate) {
            this.rate = rate;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Limits() {}

    /// All it counts against; none, where Azure Resource Manager is not asked.
    static List<Limit> of(Request request) {
        var kind = kind(request);
        return switch (request.path().isEmpty() ? "" : request.path().getFirst().toLowerCase(Locale.ROOT)) {
            case "subscriptions" -> ofSubscription(request, kind);
            case "providers" -> ofTenant(request, kind);
            default -> List.of();
        };
    }

    private static Kind kind(Request request) {
        return switch (request.method()) {
            case GET, HEAD -> Kind.READS;
            case PUT, PATCH, POST -> Kind.WRITES;
            case DELETE -> Kind.DELETES;
        };
    }

    private static List<Limit> ofSubscription(Request request, Kind kind) {
        var all = new ArrayList<Limit>();
        all.add(limit(principal(request) + " subscription", kind, kind.rate, "subscription-"));
        all.add(limit("subscription-global", kind, kind.rate.times(TOGETHER), "subscription-global-"));
        switch (new Id(request.path()).provider().toLowerCase(Locale.ROOT)) {
            case "microsoft.network" -> all.add(network(kind));
            case "microsoft.storage" -> {
                if (kind == Kind.WRITES) {
                    all.add(storage("hour", STORAGE_WRITES_LONG));
                    all.add(storage("second", STORAGE_WRITES));
                }
            }
            default -> {}
        }
        return all;
    }

    private static List<Limit> ofTenant(Request request, Kind kind) {
        var who = principal(request);
        var tenant = limit(who + " tenant", kind, kind.rate, "tenant-");
        boolean query = new Id(request.path()).provider().equalsIgnoreCase("Microsoft.ResourceGraph");
        return query ? List.of(tenant, queries(who)) : List.of(tenant);
    }

    private static Limit limit(String bucket, Kind kind, Rate rate, String scope) {
        var scoped = scope.startsWith("tenant") ? "tenant" : "subscription";
        var header = scoped.equals("tenant") && kind == Kind.DELETES
                ? Optional.<String>empty()
                : Optional.of("x-ms-ratelimit-remaining-" + scope + kind.word());
        var code = scoped.equals("tenant") ? "TenantRequestsThrottled" : "SubscriptionRequestsThrottled";
        return new Limit(
                bucket + " " + kind.word(),
                rate,
                Told.of(
                        header,
                        code,
                        wait -> "Number of '" + kind.word() + "' requests for this " + scoped
                                + " exceeded the limit. Please try again after '" + wait + "' seconds."));
    }

    /// Deletions count among the writes.
    private static Limit network(Kind kind) {
        boolean reads = kind == Kind.READS;
        return new Limit(
                "network " + (reads ? "reads" : "writes"),
                reads ? NETWORK_READS : NETWORK_WRITES,
                Told.of(
                        PROVIDER,
                        "TooManyRequests",
                        wait -> "The number of requests for Microsoft.Network exceeded the limit of this subscription."
                                + " Please try again after '" + wait + "' seconds."));
    }

    private static Limit storage(String window, Rate rate) {
        return new Limit(
                "storage writes a " + window,
                rate,
                Told.of(
                        PROVIDER,
                        "TooManyRequests",
                        wait -> "The request is being throttled as the limit has been reached for operation type -"
                                + " Write. For more information, see - https://aka.ms/srpthrottlinglimits"));
    }

    private static Limit queries(String who) {
        return new Limit(
                who + " queries",
                QUERIES,
                new Told(
                        Optional.of("x-ms-user-quota-remaining"),
                        "RateLimiting",
                        wait -> "Client application has been throttled and should not continue to repeat the request"
                                + " until an amount of time has elapsed. Please see"
                                + " https://aka.ms/resourcegraph-throttling for help.",
                        reply -> reply.with("x-ms-user-quota-resets-after", "00:00:05")));
    }

    /// Who asks, by what the token says, which nobody has checked yet: a client with many tokens has one bucket.
    private static String principal(Request request) {
        var token = request.header("Authorization").orElse("");
        var parts = token.split("\\.");
        try {
            var claims = Tree.parse(Base64.getUrlDecoder().decode(parts[parts.length > 1 ? 1 : 0]));
            return Tree.text(claims, "oid").orElse(token);
        } catch (IllegalArgumentException | IOException e) {
            return token;
        }
    }
}
