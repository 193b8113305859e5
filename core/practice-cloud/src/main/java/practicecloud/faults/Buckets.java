package practicecloud.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import practicecloud.http.Answering;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;

/// Azure's throttling: a bucket of tokens for each principal and kind of request, refilled all the time. The
/// count is told with every answer; whether an empty bucket refuses is the file's choice.
final class Buckets {

    private enum Kind {
        READS(250, 25),
        WRITES(200, 10),
        DELETES(200, 10);

        private final double size;
        private final double perSecond;

        Kind(double size, double perSecond) {
            this.size = size;
            this.perSecond = perSecond;
        }
    }

    private record Bucket(String principal, Kind kind) {}

    private record Level(double tokens, Instant at) {}

    private final InstantSource clock;
    private final boolean refuses;
    private final Map<Bucket, Level> levels = new ConcurrentHashMap<>();

    Buckets(InstantSource clock, boolean refuses) {
        this.clock = clock;
        this.refuses = refuses;
    }

    Reply around(Request request, Answering others) {
        if (!request.path().isEmpty() && !request.path().getFirst().equalsIgnoreCase("subscriptions")) {
            return others.answer(request);
        }
        var kind = kind(request);
        var bucket = new Bucket(request.header("Authorization").orElse(""), kind);
        var level = levels.compute(bucket, (key, old) -> spent(kind, old == null ? full(kind) : old));
        var left = Long.toString((long) Math.max(0, level.tokens()));
        var name = "x-ms-ratelimit-remaining-subscription-" + kind.name().toLowerCase(Locale.ROOT);
        return level.tokens() < 0 && refuses
                ? refused(kind).with(name, left)
                : others.answer(request).with(name, left);
    }

    private static Kind kind(Request request) {
        return switch (request.method()) {
            case GET, HEAD -> Kind.READS;
            case PUT, PATCH, POST -> Kind.WRITES;
            case DELETE -> Kind.DELETES;
        };
    }

    private Level full(Kind kind) {
        return new Level(kind.size, clock.instant());
    }

    /// One token less than there are by now; a refused request takes none.
    private Level spent(Kind kind, Level old) {
        var now = clock.instant();
        double passed = Duration.between(old.at(), now).toMillis() / 1000.0;
        double there = Math.min(kind.size, Math.max(0, old.tokens()) + passed * kind.perSecond);
        return there < 1 ? new Level(Math.min(there, 0) - 0.001, now) : new Level(there - 1, now);
    }

    private static Reply refused(Kind kind) {
        return Refusal.of(
                        429,
                        "SubscriptionRequestsThrottled",
                        "Number of '" + kind.name().toLowerCase(Locale.ROOT)
                                + "' requests for this subscription exceeded the limit. Please try again after '1'"
                                + " seconds.")
                .reply()
                .with("Retry-After", "1");
    }
}
