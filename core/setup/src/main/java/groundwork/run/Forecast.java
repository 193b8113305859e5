package groundwork.run;

import groundwork.blueprint.Graph;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How long a run takes: the longest chain of steps that wait for each other, or all of them shared among the
/// workers, whichever is longer.
public final class Forecast {

    private final Graph graph;
    private final Map<String, Duration> times = new LinkedHashMap<>();
    private final int maxParallel;
    private final boolean learnt;

    private Forecast(Graph graph, int maxParallel, boolean learnt) {
        this.graph = graph;
        this.maxParallel = maxParallel;
        this.learnt = learnt;
    }

    /// @param times what is known of how long each type takes
    public static Forecast of(Plan plan, Times times, int maxParallel) {
        var forecast = new Forecast(Graph.of(plan.blueprint()), maxParallel, times.isLearnt());
        for (Change change : plan.changes()) {
            if (change.sign() != Sign.NOTHING) {
                var resource = change.resource();
                forecast.times.put(resource.key(), times.of(resource.type()));
            }
        }
        return forecast;
    }

    /// Whether earlier runs of this home count in it, or only what is common.
    public boolean isLearnt() {
        return learnt;
    }

    /// The whole run.
    public Duration total() {
        return longest(times);
    }

    /// What is left of it, given how far it has come.
    public Duration remaining(Scoreboard board, Instant now) {
        var left = new LinkedHashMap<String, Duration>();
        for (var row : board.rows()) {
            var time = times.getOrDefault(row.step().key(), Duration.ZERO);
            switch (row.state()) {
                case PENDING -> left.put(row.step().key(), time);
                case RUNNING -> left.put(row.step().key(), atLeastZero(time.minus(row.elapsed(now))));
                case DONE, FAILED, SKIPPED, STOPPED -> {}
            }
        }
        return longest(left);
    }

    /// For each step, the time from its begin to the end of the longest chain it stands in.
    Map<String, Duration> ahead() {
        return ahead(times);
    }

    private Duration longest(Map<String, Duration> left) {
        var shared = sum(left.values()).dividedBy(maxParallel);
        var chain = ahead(left).values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
        return chain.compareTo(shared) > 0 ? chain : shared;
    }

    private Map<String, Duration> ahead(Map<String, Duration> left) {
        var ahead = new HashMap<String, Duration>();
        for (var key : graph.order().reversed()) {
            var own = ahead.getOrDefault(key, Duration.ZERO).plus(left.getOrDefault(key, Duration.ZERO));
            ahead.put(key, own);
            for (var before : graph.before(key)) {
                ahead.merge(before, own, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        return ahead;
    }

    private static Duration sum(Collection<Duration> times) {
        return times.stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration atLeastZero(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
