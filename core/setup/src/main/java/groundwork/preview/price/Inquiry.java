package groundwork.preview.price;

import static groundwork.terms.Say.say;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Questions to the price list, all at once. Prices are worth no long wait and no failure: where there are none,
/// the answer says why.
final class Inquiry implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Meter, Future<List<Json>>> asking = new LinkedHashMap<>();

    /// Begins to ask, and returns at once.
    Inquiry(Stream<Meter> meters, String region, Cloud cloud, String currency) {
        meters.distinct()
                .forEach(meter ->
                        asking.put(meter, threads.submit(() -> cloud.retailPrices(meter.filter(region), currency))));
    }

    /// What came back.
    sealed interface Answer {

        record Rows(Map<Meter, List<Json>> rows) implements Answer {}

        /// @param why a sentence
        record None(String why) implements Answer {}
    }

    /// The answer, as soon as all of it is there.
    ///
    /// @param patience how long to wait from now
    /// @throws CloudFailure.Stopped when the calling thread is interrupted
    Answer answer(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        var rows = new LinkedHashMap<Meter, List<Json>>();
        try {
            for (var one : asking.entrySet()) {
                rows.put(one.getKey(), one.getValue().get(until - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            return new Answer.Rows(rows);
        } catch (TimeoutException e) {
            return none(say("prices.not-in-time"));
        } catch (ExecutionException e) {
            return none(reason(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
    }

    private static Answer none(String why) {
        return new Answer.None(say("prices.not-known", "why", why));
    }

    private static String reason(Throwable cause) {
        if (cause instanceof CloudFailure failure) {
            return String.valueOf(failure.getMessage());
        }
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        throw new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
