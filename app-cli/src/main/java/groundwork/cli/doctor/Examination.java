package groundwork.cli.doctor;

import static groundwork.cli.look.Say.say;

import groundwork.access.Permissions;
import groundwork.cli.look.Console;
import groundwork.cli.look.Surroundings;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import groundwork.doors.Doors;
import groundwork.terms.Json;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Looks at everything there is to look at; what hangs on something bad is not tried.
public final class Examination {

    private static final String SUBSCRIPTIONS = "2022-12-01";
    private static final String PERMISSIONS = "2022-04-01";

    /// What a set-up writes, each by one operation that stands for it.
    private static final List<String> NEEDED = List.of(
            "Microsoft.Resources/subscriptions/resourceGroups/write",
            "Microsoft.MachineLearningServices/workspaces/write",
            "Microsoft.Network/virtualNetworks/write",
            "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
            "Microsoft.Authorization/roleAssignments/write",
            "Microsoft.Authorization/roleDefinitions/write");

    private final List<Check> checks = new ArrayList<>();
    private final Optional<String> subscription;

    private Examination(Optional<String> subscription) {
        this.subscription = subscription;
    }

    /// What is looked at besides the machine.
    ///
    /// @param opening      opens the cloud that was chosen
    /// @param subscription the one that was chosen, where one was
    /// @param ca           one more authority to trust, where one was named
    public record Chosen(Supplier<Door> opening, Optional<String> subscription, Optional<Path> ca) {}

    /// This machine.
    ///
    /// @param home where runs are kept
    public record Here(Surroundings around, Console console, Path home, InstantSource clock) {}

    /// The cloud is asked while the machine is looked at.
    public static List<Check> of(Here here, Chosen chosen) {
        var asked = CompletableFuture.supplyAsync(
                () -> cloud(here, chosen),
                run -> Thread.ofPlatform().daemon().name("doctor").start(run));
        var machine = new Machine(here.around(), here.console(), here.home(), chosen.ca());
        return Stream.concat(machine.checks(), seen(asked).stream()).toList();
    }

    private static List<Check> seen(CompletableFuture<List<Check>> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static List<Check> cloud(Here here, Chosen chosen) {
        var examination = new Examination(chosen.subscription());
        try (var door = chosen.opening().get()) {
            var seen = new Way(door, here.clock()).look();
            examination.checks.addAll(seen.checks());
            if (seen.open()) {
                examination.cloud(door);
            }
        } catch (Doors.Closed | UncheckedIOException e) {
            examination.checks.add(
                    Check.bad(say("doctor.cloud"), String.valueOf(e.getMessage()), say("doctor.cloud-fix")));
        }
        return examination.checks;
    }

    private void cloud(Door door) {
        var cloud = door.cloud();
        try {
            var caller = cloud.caller();
            checks.add(Check.good(say("doctor.cloud"), door.name()));
            checks.add(Check.good(
                    say("doctor.sign-in"), say("doctor.caller", "name", caller.name(), "tenant", caller.tenant())));
        } catch (CloudFailure.NotSignedIn e) {
            checks.add(Check.good(say("doctor.cloud"), door.name()));
            checks.add(Check.bad(say("doctor.sign-in"), String.valueOf(e.getMessage()), say("doctor.sign-in-fix")));
            return;
        } catch (CloudFailure e) {
            checks.add(Check.bad(
                    say("doctor.cloud"),
                    say("doctor.no-answer", "name", door.name(), "code", e.code(), "message", e.getMessage()),
                    say("doctor.no-answer-fix")));
            return;
        }
        subscription(cloud).ifPresent(id -> rights(cloud, id));
    }

    /// The subscription to look into, where it is there.
    private Optional<String> subscription(Cloud cloud) {
        try {
            var ids = cloud.list("/subscriptions", SUBSCRIPTIONS).stream()
                    .flatMap(item -> item.text("subscriptionId").stream())
                    .toList();
            if (ids.isEmpty()) {
                checks.add(Check.bad(
                        say("doctor.subscription"), say("doctor.no-subscription"), say("doctor.no-subscription-fix")));
                return Optional.empty();
            }
            if (subscription.isPresent() && !ids.contains(subscription.get())) {
                checks.add(Check.bad(
                        say("doctor.subscription"),
                        say("doctor.not-among", "subscription", subscription.get(), "count", ids.size()),
                        say("doctor.not-among-fix")));
                return Optional.empty();
            }
            var id = subscription.orElse(ids.getFirst());
            checks.add(Check.good(
                    say("doctor.subscription"),
                    id + (ids.size() > 1 ? say("doctor.one-of", "count", ids.size()) : "")));
            return Optional.of(id);
        } catch (CloudFailure e) {
            checks.add(Check.unknown(say("doctor.subscription"), e.code() + ": " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void rights(Cloud cloud, String id) {
        try {
            var path = "/subscriptions/" + id + "/providers/Microsoft.Authorization/permissions";
            var held = cloud.list(path, PERMISSIONS).stream()
                    .map(Examination::permissions)
                    .toList();
            var missing = NEEDED.stream()
                    .filter(operation -> held.stream().noneMatch(permissions -> permissions.allows(operation)))
                    .toList();
            checks.add(
                    missing.isEmpty()
                            ? Check.good(say("doctor.rights"), say("doctor.rights-enough"))
                            : Check.note(
                                    say("doctor.rights"),
                                    say("doctor.rights-missing", "missing", String.join(", ", missing)),
                                    say("doctor.rights-fix")));
        } catch (CloudFailure e) {
            checks.add(Check.unknown(say("doctor.rights"), e.code() + ": " + e.getMessage()));
        }
    }

    private static Permissions permissions(Json json) {
        return new Permissions(
                texts(json, "actions"),
                texts(json, "notActions"),
                texts(json, "dataActions"),
                texts(json, "notDataActions"));
    }

    private static List<String> texts(Json json, String name) {
        return json.items(name).stream()
                .flatMap(item -> item instanceof Json.Str(var text) ? Stream.of(text) : Stream.<String>of())
                .toList();
    }
}
