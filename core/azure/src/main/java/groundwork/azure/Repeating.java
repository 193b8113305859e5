package groundwork.azure;

import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.RequestRetryCondition;
import com.azure.core.http.policy.RetryStrategy;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// What is sent again because it may get through the next time: an answer that says so, or a connection that
/// broke. Not a failed sign-in, and never after an interruption. A wait that Azure asks for is kept; this one is
/// for when it asks for none.
record Repeating(Duration firstWait) implements RetryStrategy {

    private static final int MOST = 5;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    @Override
    public int getMaxRetries() {
        return MOST;
    }

    @Override
    public Duration calculateRetryDelay(int attempts) {
        var wait = firstWait.multipliedBy(1L << Math.min(attempts, 16));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    @Override
    public boolean shouldRetry(HttpResponse response) {
        return PASSING.contains(response.getStatusCode());
    }

    @Override
    public boolean shouldRetryException(Throwable failure) {
        return (failure instanceof IOException || failure instanceof TimeoutException)
                && !Thread.currentThread().isInterrupted();
    }

    @Override
    public boolean shouldRetryCondition(RequestRetryCondition condition) {
        return condition.getResponse() == null
                ? shouldRetryException(condition.getThrowable())
                : shouldRetry(condition.getResponse());
    }
}
