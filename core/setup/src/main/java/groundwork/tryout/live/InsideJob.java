package groundwork.tryout.live;

import groundwork.access.Operation;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why a job failed, from what the run history says: Azure's own words, or the exit code of our script, whose
/// first digit is what it tried and whose second is why that failed.
final class InsideJob {

    private static final Pattern EXIT =
            Pattern.compile("(?:exit|status)(?:ed)?(?: with)?(?: code)?\\D{0,8}(\\d{2})\\b");
    private static final Operation WRITE = Deed.WRITE.takes();
    private static final char ROLE = '1';
    private static final char NETWORK = '2';

    private InsideJob() {}

    /// @param runsOn the compute a job runs on; the workspace for serverless compute
    /// @param data   the account it works with
    record Places(ResourceId runsOn, ResourceId data) {}

    static Cause cause(String why, String who, Places places, Bench bench) {
        if (Signs.tellOfIdentity(why)) {
            return new Cause.IdentityNotAssigned(who, places.runsOn(), why);
        }
        var data = places.data();
        var exit = EXIT.matcher(why);
        return exit.find()
                ? ofExit(exit.group(1), why, who, data, bench)
                        .orElseGet(() -> Signs.of("JobFailed", why, who, WRITE, data))
                : Signs.of("JobFailed", why, who, WRITE, data);
    }

    private static Optional<Cause> ofExit(String code, String why, String who, ResourceId data, Bench bench) {
        var workspace = bench.workspace();
        return switch (code.charAt(0)) {
            case '2' -> cause(code.charAt(1), why, who, WRITE, Optional.of(data));
            case '3' -> cause(code.charAt(1), why, who, Signs.readSecret(), workspace.dependent("keyVault"));
            case '4' -> cause(code.charAt(1), why, who, Signs.pull(), workspace.dependent("containerRegistry"));
            case '5' -> Optional.of(new Cause.NetworkInBetween(subnet(workspace), why));
            default -> Optional.empty();
        };
    }

    private static Optional<Cause> cause(char kind, String why, String who, Operation what, Optional<ResourceId> on) {
        return on.flatMap(id -> switch (kind) {
            case ROLE -> Optional.of(new Cause.MissingPermission(who, what, id, why));
            case NETWORK -> Optional.of(new Cause.NetworkInBetween(id, why));
            default -> Optional.empty();
        });
    }

    /// The way out leads from the subnet of compute, where there is one.
    private static ResourceId subnet(WorkspaceView workspace) {
        return workspace.serverlessSubnet().orElse(workspace.id());
    }
}
