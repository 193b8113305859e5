package practicecloud.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import practicecloud.http.Answering;
import practicecloud.http.Reply;
import practicecloud.http.Request;

/// Azure's throttling. What is left is told with every answer; whether an empty bucket refuses is the file's
/// choice.
final class Buckets {

    private record Level(double tokens, Instant at) {}

    private final InstantSource clock;
    private final boolean refuses;
    private final Map<String, Level> levels = new HashMap<>();

    Buckets(InstantSource clock, boolean refuses) {
        this.clock = clock;
        this.refuses = refuses;
    }

    Reply around(Request request, Answering others) {
        var limits = Limits.of(request);
        if (limits.isEmpty()) {
            return others.answer(request);
        }
        var before = taken(limits);
        var empty = limits.stream()
                .filter(limit -> refuses && tokens(before, limit) < 1)
                .findFirst();
        var reply = empty.map(limit -> limit.refused(tokens(before, limit))).orElseGet(() -> others.answer(request));
        for (var limit : limits) {
            reply = limit.counted(reply, tokens(before, limit) - (empty.isPresent() ? 0 : 1));
        }
        return reply;
    }

    private static double tokens(Map<String, Double> before, Limit limit) {
        return before.getOrDefault(limit.bucket(), 0.0);
    }

    /// What was in each bucket. One token is taken from each, or none where the request is refused.
    private synchronized Map<String, Double> taken(List<Limit> limits) {
        var now = clock.instant();
        var before = new HashMap<String, Double>();
        limits.forEach(limit -> before.put(limit.bucket(), filled(limit, now)));
        boolean refused = refuses && before.values().stream().anyMatch(tokens -> tokens < 1);
        before.forEach((bucket, tokens) ->
                levels.put(bucket, new Level(refused ? tokens : Math.max(0, tokens - 1), now)));
        return before;
    }

    private double filled(Limit limit, Instant now) {
        var rate = limit.rate();
        var old = levels.getOrDefault(limit.bucket(), new Level(rate.size(), now));
        double passed = Duration.between(old.at(), now).toNanos() / 1e9;
        return Math.min(rate.size(), old.tokens() + passed * rate.perSecond());
    }
}
