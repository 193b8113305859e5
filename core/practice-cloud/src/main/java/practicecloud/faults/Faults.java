package practicecloud.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import practicecloud.faults.Fault.Kind;
import practicecloud.faults.Fault.Moment;
import practicecloud.http.Answering;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.world.Id;

/// Plays the faults of a file on what is asked. The same questions meet the same faults, each time.
public final class Faults {

    private static final Reply TOO_OLD = Refusal.of(
                    401, "ExpiredAuthenticationToken", "The access token expiry UTC time is earlier than now.")
            .reply();

    private final FaultsFile.Content content;
    private final Buckets buckets;
    private final Spent spent = new Spent();
    private final Map<Fault, Integer> met = new HashMap<>();
    private final Map<Fault, Integer> played = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Duration> lost = new ConcurrentHashMap<>();

    private Faults(FaultsFile.Content content, InstantSource clock) {
        this.content = content;
        this.buckets = new Buckets(clock, content.throttling());
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
        return pick(verbAndPath, Moment.OPERATION)
                .map(fault -> fault.kind() == Kind.STUCK
                        ? FaultsFile.NEVER
                        : fault.how().time())
                .orElse(Duration.ZERO);
    }

    /// Sees what was answered, for a client or a step of a deployment: an assignment just made may get lost.
    public Reply seen(Request request, Reply reply) {
        var id = new Id(request.path());
        if (request.method() == Method.PUT
                && reply.status() == 201
                && id.is("Microsoft.Authorization/roleAssignments")) {
            pick("PUT " + request.pathText(), Moment.ASSIGNMENT)
                    .ifPresentOrElse(fault -> lost.put(id.key(), fault.how().time()), () -> lost.remove(id.key()));
        }
        return reply;
    }

    /// How long this assignment takes until it counts, where that is not as with the others.
    public Optional<Duration> spreads(String assignment) {
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(lost.get(Id.of(assignment).key()));
    }

    /// The answer to a request, or what goes wrong in its place.
    public Reply around(Request request, Answering others) {
        return switch (spent.look(request)) {
            case NOTHING -> answered(request, others);
            case AGAIN -> TOO_OLD;
            case RENEWED -> buckets.around(request, others);
        };
    }

    private Reply answered(Request request, Answering others) {
        var fault = pick(request.method() + " " + request.pathText(), Moment.REQUEST);
        return fault.map(wrong -> play(wrong, request, others)).orElseGet(() -> buckets.around(request, others));
    }

    private Reply play(Fault fault, Request request, Answering others) {
        var how = fault.how();
        return switch (fault.kind()) {
            case ERROR -> Refusal.of(how.status(), how.code(), how.message()).reply();
            case THROTTLE ->
                Refusal.of(how.status(), how.code(), how.message())
                        .reply()
                        .with(
                                "Retry-After",
                                Long.toString(Math.max(1, how.time().toSeconds())));
            case EXPIRED_TOKEN -> {
                spent.refuse(request);
                yield TOO_OLD;
            }
            case CUT_BEFORE -> Reply.CUT;
            case CUT_AFTER -> {
                others.answer(request);
                yield Reply.CUT;
            }
            case SLOW -> {
                rest(how.time());
                yield others.answer(request);
            }
            case LONG, STUCK, LOST -> others.answer(request);
        };
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Fault> pick(String verbAndPath, Moment moment) {
        return content.faults().stream()
                .filter(fault -> fault.moment() == moment)
                .filter(fault -> fault.when().matcher(verbAndPath).matches())
                .filter(fault -> happens(fault, verbAndPath))
                .findFirst();
    }

    private synchronized boolean happens(Fault fault, String verbAndPath) {
        var often = fault.often();
        int before = met.merge(fault, 1, Integer::sum) - 1;
        int count = played.getOrDefault(fault, 0);
        boolean on = before >= often.after()
                && often.times().map(times -> count < times).orElse(true);
        if (on && chance(fault, verbAndPath) < often.chance()) {
            played.put(fault, count + 1);
            return true;
        }
        return false;
    }

    /// Drawn from the seed, the question, and how often it was asked: whoever else asks at the same time, the
    /// same question meets the same luck.
    private double chance(Fault fault, String verbAndPath) {
        var question = content.faults().indexOf(fault) + " " + verbAndPath.toLowerCase(Locale.ROOT);
        int number = asked.merge(question, 1, Integer::sum);
        return new SplittableRandom(content.seed() * 31 + (question + " " + number).hashCode()).nextDouble();
    }
}
