package practicecloud.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import practicecloud.faults.Fault.Kind;
import practicecloud.http.Answering;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;

/// Plays the faults of a file on what is asked. The same questions in the same order meet the same faults.
public final class Faults {

    /// For an operation that never ends.
    private static final Duration NEVER = Duration.ofDays(365);

    private final FaultsFile.Content content;
    private final Buckets buckets;
    private final Random chance;
    private final Map<Fault, AtomicInteger> played = new ConcurrentHashMap<>();

    private Faults(FaultsFile.Content content, InstantSource clock) {
        this.content = content;
        this.buckets = new Buckets(clock, content.throttling());
        this.chance = new Random(content.seed());
    }

    /// @throws IOException with a sentence, when the file is not right
    public static Faults of(Optional<Path> file, InstantSource clock) throws IOException {
        return new Faults(file.isPresent() ? FaultsFile.read(file.get()) : FaultsFile.Content.NONE, clock);
    }

    /// How long a role takes until it counts, where the file says so.
    public Optional<Duration> propagation() {
        return content.propagation();
    }

    /// How long an access token is good, where the file says so.
    public Optional<Duration> tokenLifetime() {
        return content.tokenLifetime();
    }

    /// How much longer an operation on this goes on.
    public Duration longer(String verbAndPath) {
        return pick(verbAndPath, true)
                .map(fault -> fault.kind() == Kind.STUCK ? NEVER : fault.how().time())
                .orElse(Duration.ZERO);
    }

    /// The answer to a request, or what goes wrong in its place.
    public Reply around(Request request, Answering others) {
        var fault = pick(request.method() + " " + request.pathText(), false);
        return fault.map(wrong -> play(wrong, request, others)).orElseGet(() -> buckets.around(request, others));
    }

    private static Reply play(Fault fault, Request request, Answering others) {
        var how = fault.how();
        return switch (fault.kind()) {
            case ERROR -> Refusal.of(how.status(), how.code(), how.message()).reply();
            case THROTTLE ->
                Refusal.of(how.status(), how.code(), how.message())
                        .reply()
                        .with(
                                "Retry-After",
                                Long.toString(Math.max(1, how.time().toSeconds())));
            case EXPIRED_TOKEN ->
                Refusal.of(401, "ExpiredAuthenticationToken", "The access token expiry UTC time is earlier than now.")
                        .reply();
            case CUT_BEFORE -> Reply.CUT;
            case CUT_AFTER -> {
                others.answer(request);
                yield Reply.CUT;
            }
            case SLOW -> {
                rest(how.time());
                yield others.answer(request);
            }
            case LONG, STUCK -> others.answer(request);
        };
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Fault> pick(String verbAndPath, boolean ofOperation) {
        return content.faults().stream()
                .filter(fault -> fault.isOfOperation() == ofOperation)
                .filter(fault -> fault.when().matcher(verbAndPath).matches())
                .filter(this::happens)
                .findFirst();
    }

    private synchronized boolean happens(Fault fault) {
        var count = played.computeIfAbsent(fault, key -> new AtomicInteger());
        boolean left = fault.often().times().map(times -> count.get() < times).orElse(true);
        if (left && chance.nextDouble() < fault.often().chance()) {
            count.incrementAndGet();
            return true;
        }
        return false;
    }
}
