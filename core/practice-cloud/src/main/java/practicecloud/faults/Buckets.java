package practicecloud.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import practicecloud.http.Answering;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

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
        var bucket = new Bucket(principal(request), kind);
        var level = levels.compute(bucket, (key, old) -> spent(kind, old == null ? full(kind) : old));
        var left = Long.toString((long) Math.max(0, level.tokens()));
        var name = "x-ms-ratelimit-remaining-subscription-" + kind.name().toLowerCase(Locale.ROOT);
        return level.tokens() < 0 && refuses
                ? refused(kind, level).with(name, left)
                : others.answer(request).with(name, left);
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

    /// The time until there is a token again.
    private static Reply refused(Kind kind, Level level) {
        var wait = Long.toString((long) Math.max(1, Math.ceil((1 - level.tokens()) / kind.perSecond)));
        return Refusal.of(
                        429,
                        "SubscriptionRequestsThrottled",
                        "Number of '" + kind.name().toLowerCase(Locale.ROOT)
                                + "' requests for this subscription exceeded the limit. Please try again after '" + wait
                                + "' seconds.")
                .reply()
                .with("Retry-After", wait);
    }
}
