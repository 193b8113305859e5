package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Question.Source;
import groundwork.choices.Questionnaire;
import groundwork.cli.ask.Offering;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import groundwork.doors.Doors;
import groundwork.journey.Offers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Asks the cloud in the background what it offers, each thing once, and gives what has arrived.
public final class CloudShelf implements Offering.Shelf {

    /// A search by name is sent when nobody has typed for this long.
    private static final Duration QUIET = Duration.ofMillis(250);

    private record Wanted(Source source, List<String> where, String typed) {}

    private final Entrances entrances;
    private final InstantSource clock;
    private final Map<Wanted, Offering> known = new ConcurrentHashMap<>();
    private String typing = "";
    private long since;

    public CloudShelf(Entrances entrances, InstantSource clock) {
        this.entrances = entrances;
        this.clock = clock;
    }

    @Override
    public Offering look(Source source, Answers answers, String typed) {
        if (source == Source.NONE) {
            return new Offering.Ready(List.of());
        }
        var wanted = new Wanted(source, where(source, answers), source == Source.GROUPS ? typed.strip() : "");
        var found = known.get(wanted);
        if (found != null) {
            return found;
        }
        if (!wanted.typed().isEmpty() && isStillTyping(wanted.typed())) {
            return new Offering.Waiting();
        }
        known.put(wanted, new Offering.Waiting());
        Thread.ofVirtual().name("offers").start(() -> known.put(wanted, asked(source, answers, wanted.typed())));
        return new Offering.Waiting();
    }

    private boolean isStillTyping(String typed) {
        long now = clock.millis();
        if (!typed.equals(typing)) {
            typing = typed;
            since = now;
        }
        return now - since < QUIET.toMillis();
    }

    /// The answers a source depends on.
    private static List<String> where(Source source, Answers answers) {
        var keys = switch (source) {
            case NONE -> List.<String>of();
            case SUBSCRIPTIONS, GROUPS -> List.of("cloud", "tenant");
            case VM_SIZES -> List.of("cloud", "tenant", "subscription", "region");
            case REGIONS, IDENTITIES, STORAGE_ACCOUNTS, VAULTS, REGISTRIES, INSIGHTS, LOG_WORKSPACES, NETWORKS ->
                List.of("cloud", "tenant", "subscription");
        };
        return keys.stream()
                .map(key -> Questionnaire.standard()
                        .effective(key, answers)
                        .map(answer -> answer instanceof Answer.One(var value) ? value : "")
                        .orElse(""))
                .toList();
    }

    private Offering asked(Source source, Answers answers, String typed) {
        Door door = entrances.of(answers);
        try {
            return new Offering.Ready(new Offers(door.cloud()).of(source, door.settled(answers), typed));
        } catch (CloudFailure e) {
            return failed(door, e.code() + ": " + e.getMessage());
        } catch (Doors.Closed e) {
            return failed(door, e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            // A mistake of ours must not leave the person waiting, and the question can be answered without
            // offers.
            return failed(door, e.toString());
        }
    }

    private static Offering failed(Door door, @org.jspecify.annotations.Nullable String reason) {
        return new Offering.Failed(
                say("wizard.CloudShelf.what-offers-cannot-be-shown-write", "name", door.name(), "reason", reason));
    }
}
