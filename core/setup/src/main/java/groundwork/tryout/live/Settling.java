package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.access.Truth;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane.Said;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What Azure has accepted, a storage service obeys a while later (facts 2.3): a role within ten minutes, a
/// firewall within about one, the name of a new account within a few. Where Azure itself says that something must
/// work, a refusal is asked about again until then; where it does not, waiting would not help.
///
/// @param account the storage account
record Settling(Bench bench, ResourceId account) {

    private static final Duration OF_ROLES = Duration.ofMinutes(10);
    private static final Duration OF_FIREWALL = Duration.ofMinutes(2);
    private static final Duration OF_NAMES = Duration.ofMinutes(5);

    /// What is waited for, and for how long at most.
    private record Wait(String words, Duration longest) {
        static Wait of(String key, Duration longest) {
            return new Wait(say(key, "minutes", longest.toMinutes()), longest);
        }
    }

    /// Asks, and asks again while it may be that the answer is not the last one.
    ///
    /// @param cause  why an answer is a failure; empty where it is none
    /// @param stands told what is waited for
    Said ask(Deed deed, Supplier<Said> asking, Function<Said, Optional<Cause>> cause, Consumer<String> stands)
            throws InterruptedException {
        var first = asking.get();
        var last = new Said[] {first};
        var wait = cause.apply(first).flatMap(why -> wait(deed, first, why));
        if (wait.isPresent()) {
            stands.accept(wait.get().words());
            bench.await(wait.get().longest(), () -> {
                last[0] = asking.get();
                return cause.apply(last[0]).isEmpty();
            });
        }
        return last[0];
    }

    private Optional<Wait> wait(Deed deed, Said said, Cause cause) {
        var body = bench.subject().world().find(account).orElse(Json.NULL);
        return switch (cause) {
            case Cause.MissingPermission _
            when mayByAzure(deed) -> Optional.of(Wait.of("live.settling-role", OF_ROLES));
            case Cause.NetworkInBetween _
            when said instanceof Said.NoAnswer && isNew(body) -> Optional.of(Wait.of("live.settling-name", OF_NAMES));
            case Cause.NetworkInBetween _
            when said instanceof Said.Refused && isOpen(body) ->
                Optional.of(Wait.of("live.settling-firewall", OF_FIREWALL));
            case Cause.MissingPermission _,
                    Cause.NetworkInBetween _,
                    Cause.Forbidden _,
                    Cause.IdentityNotAssigned _,
                    Cause.Other _ -> Optional.empty();
        };
    }

    private boolean mayByAzure(Deed deed) {
        try {
            return OwnRights.on(account, bench.cloud()).permits(deed.takes()) == Truth.TRUE;
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return false;
        }
    }

    /// Whether the firewall lets everybody in; of whom else it lets in, nobody here can tell.
    private static boolean isOpen(Json account) {
        return account.text("properties.publicNetworkAccess")
                        .filter("Enabled"::equals)
                        .isPresent()
                && account.text("properties.networkAcls.defaultAction")
                        .filter("Allow"::equals)
                        .isPresent();
    }

    private boolean isNew(Json account) {
        try {
            return account.text("properties.creationTime")
                    .map(Instant::parse)
                    .filter(made -> made.plus(OF_NAMES).isAfter(bench.begun()))
                    .isPresent();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
