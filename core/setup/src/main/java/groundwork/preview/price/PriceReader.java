package groundwork.preview.price;

import static groundwork.terms.Say.say;

import groundwork.blueprint.Blueprint;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks the price list for all a blueprint is charged by, everything at once. It asks while others look at the
/// cloud; prices are worth no long wait and no failure: without them the estimate says why.
public final class PriceReader implements AutoCloseable {

    private final Blueprint blueprint;
    private final Estimate asked;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Meter, Future<List<Json>>> asking = new LinkedHashMap<>();

    private PriceReader(Blueprint blueprint, String currency, LocalDate today) {
        this.blueprint = blueprint;
        this.asked = new Estimate(currency, today, List.of(), Optional.empty());
    }

    /// Begins to ask, and returns at once.
    ///
    /// @param currency `USD`, `EUR`
    public static PriceReader begin(Blueprint blueprint, Cloud cloud, String currency, LocalDate today) {
        var reader = new PriceReader(blueprint, currency, today);
        var region = blueprint.choices().place().region().name();
        Pricing.priced(blueprint)
                .flatMap(resource -> Pricing.meters(resource).stream())
                .distinct()
                .forEach(meter -> reader.asking.put(
                        meter, reader.threads.submit(() -> cloud.retailPrices(meter.filter(region), currency))));
        return reader;
    }

    /// The estimate, as soon as all prices are there.
    ///
    /// @param patience how long to wait for them from now
    /// @throws CloudFailure.Stopped when the calling thread is interrupted
    public Estimate estimate(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        var rows = new LinkedHashMap<Meter, List<Json>>();
        try {
            for (var one : asking.entrySet()) {
                rows.put(one.getKey(), one.getValue().get(until - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            return Pricing.estimate(blueprint, rows, asked);
        } catch (TimeoutException e) {
            return none(say("prices.not-in-time"));
        } catch (ExecutionException e) {
            return none(reason(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
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

    private Estimate none(String why) {
        return Estimate.none(asked.currency(), asked.date(), say("prices.not-known", "why", why));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
