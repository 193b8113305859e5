package groundwork.tryout.live;

import groundwork.access.Operation;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a job failed, from what the run history says: Azure's own words, or the exit code of our script, whose
/// first digit is what it tried and whose second is why that failed.
final class InsideJob {

    private static final Pattern EXIT =
            Pattern.compile("(?:exit|status)(?:ed)?(?: with)?(?: code)?\\D{0,8}(\\d{2})\\b");
    private static final Operation WRITE = Deed.WRITE.takes();

    /// The public network: what our script asks for there, and what compute says when it has no way out.
    private static final List<String> OUTSIDE =
            List.of("pypi.org", "nodes could not be prepared", "no way to the internet");

    private static final List<String> AT_WORKSPACE = List.of("private link configuration", "reach the workspace");
    private static final char ROLE = '1';
    private static final char NETWORK = '2';

    private InsideJob() {}

    /// @param runsOn the compute a job runs on; the workspace for serverless compute
    /// @param data   the account it works with
    record Places(ResourceId runsOn, ResourceId data) {}

    static Cause cause(String why, Doer who, Places places, Bench bench) {
        if (Signs.tellOfIdentity(why)) {
            return new Cause.IdentityNotAssigned(who, places.runsOn(), why);
        }
        var exit = EXIT.matcher(why);
        return Optional.of(exit)
                .filter(Matcher::find)
                .flatMap(code -> ofExit(code.group(1), why, who, places, bench))
                .or(() -> ofWords(why, who, places, bench))
                .orElseGet(() -> Signs.of("JobFailed", why, who, WRITE, places.data()));
    }

    /// Whose name stands in the words is what was called; where no name does, it was the data.
    private static Optional<Cause> ofWords(String why, Doer who, Places places, Bench bench) {
        var words = why.toLowerCase(Locale.ROOT);
        var workspace = bench.workspace();
        if (OUTSIDE.stream().anyMatch(words::contains)) {
            return Optional.of(new Cause.NetworkInBetween(subnet(places, bench), why));
        }
        if (AT_WORKSPACE.stream().anyMatch(words::contains)) {
            return Optional.of(new Cause.NetworkInBetween(workspace.id(), why));
        }
        var vault = named(workspace.dependent("keyVault"), words, "vault");
        var registry = named(workspace.dependent("containerRegistry"), words, "azurecr");
        return vault.map(id -> Signs.of("JobFailed", why, who, Signs.listSecrets(), id))
                .or(() -> registry.map(id -> Signs.of("JobFailed", why, who, Signs.pull(), id)));
    }

    private static Optional<ResourceId> named(Optional<ResourceId> resource, String words, String service) {
        return resource.filter(id -> {
            var name = id.name().toLowerCase(Locale.ROOT);
            return words.contains(name + "." + service) || words.contains(service + "/" + name);
        });
    }

    private static Optional<Cause> ofExit(String code, String why, Doer who, Places places, Bench bench) {
        var workspace = bench.workspace();
        return switch (code.charAt(0)) {
            case '2' -> cause(code.charAt(1), why, who, WRITE, Optional.of(places.data()));
            case '3' -> cause(code.charAt(1), why, who, Signs.listSecrets(), workspace.dependent("keyVault"));
            case '4' -> cause(code.charAt(1), why, who, Signs.pull(), workspace.dependent("containerRegistry"));
            case '5' -> Optional.of(new Cause.NetworkInBetween(subnet(places, bench), why));
            default -> Optional.empty();
        };
    }

    private static Optional<Cause> cause(char kind, String why, Doer who, Operation what, Optional<ResourceId> on) {
        return on.flatMap(id -> switch (kind) {
            case ROLE -> Optional.of(new Cause.MissingPermission(who, what, id, why));
            case NETWORK -> Optional.of(new Cause.NetworkInBetween(id, why));
            default -> Optional.empty();
        });
    }

    /// The way out leads from the subnet of compute, where there is one.
    private static ResourceId subnet(Places places, Bench bench) {
        return bench.subject()
                .world()
                .find(places.runsOn())
                .flatMap(body -> body.text("properties.properties.subnet.id"))
                .map(ResourceId::new)
                .or(bench.workspace()::serverlessSubnet)
                .orElseGet(bench.workspace()::id);
    }
}
