package groundwork.tryout.live;

import groundwork.access.Operation;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads from Azure's words why something failed (facts 4.8).
final class Signs {

    /// The sentence of Azure Resource Manager that names what is missing and where.
    private static final Pattern NOT_AUTHORIZED =
            Pattern.compile("to perform action '([^']+)'(?: over scope '([^']+)')?", Pattern.CASE_INSENSITIVE);

    /// Its other sentence, for what a deny assignment forbids though a role allows it.
    private static final Pattern DENIED = Pattern.compile(
            "to perform action '([^']+)' on scope '([^']+)'.*deny assignment with name '([^']+)'",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Operation LIST_SECRETS =
            Operation.dataAction("Microsoft.KeyVault/vaults/secrets/readMetadata/action");
    private static final Operation PULL = Operation.action("Microsoft.ContainerRegistry/registries/pull/read");

    /// In the order they are looked for: the more telling before the more general.
    private static final List<Sign> SIGNS = List.of(
            new Sign("AuthorizationPermissionMismatch", Kind.ROLE),
            new Sign("InsufficientAccountPermissions", Kind.ROLE),
            new Sign("ForbiddenByRbac", Kind.ROLE),
            new Sign("ForbiddenByFirewall", Kind.NETWORK),
            new Sign("AuthorizationFailure", Kind.NETWORK),
            new Sign("is not allowed access", Kind.NETWORK),
            new Sign("DENIED: requested access", Kind.ROLE),
            new Sign("requires workspace private endpoint", Kind.NETWORK),
            new Sign("Name or service not known", Kind.NETWORK),
            new Sign("timed out", Kind.NETWORK),
            new Sign("Connection refused", Kind.NETWORK),
            new Sign("No route to host", Kind.NETWORK));

    private static final List<String> UNASSIGNED = List.of("is not assigned to the", "identity not found");

    private enum Kind {
        ROLE,
        NETWORK
    }

    private record Sign(String text, Kind kind) {}

    private Signs() {}

    /// What these words mean.
    ///
    /// @param who  who tried
    /// @param what what was tried, which a storage service does not repeat in its refusal
    /// @param on   on which resource
    static Cause of(String code, String said, Doer who, Operation what, ResourceId on) {
        var denied = DENIED.matcher(said);
        if (denied.find()) {
            var scope = scope(Optional.of(denied.group(2)), on);
            return new Cause.Forbidden(who, Operation.action(denied.group(1)), scope, denied.group(3), said);
        }
        var named = NOT_AUTHORIZED.matcher(said);
        if (named.find()) {
            var scope = scope(Optional.ofNullable(named.group(2)), on);
            return new Cause.MissingPermission(who, Operation.action(named.group(1)), scope, said);
        }
        var all = (code + " " + said).toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> all.contains(sign.text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Cause>map(sign -> switch (sign.kind()) {
                    case ROLE -> new Cause.MissingPermission(who, what, on, said);
                    case NETWORK -> new Cause.NetworkInBetween(on, said);
                })
                .orElseGet(() -> new Cause.Other(code, said));
    }

    /// What is made by trying is gone afterwards: a grant belongs on what it was made in.
    private static ResourceId scope(Optional<String> named, ResourceId on) {
        return named.map(ResourceId::new).filter(id -> !id.isWithin(on)).orElse(on);
    }

    /// Whether an identity was asked for where it is not assigned.
    static boolean tellOfIdentity(String said) {
        var words = said.toLowerCase(Locale.ROOT);
        return UNASSIGNED.stream().anyMatch(words::contains);
    }

    /// What listing secrets takes; no secret is read to try it.
    static Operation listSecrets() {
        return LIST_SECRETS;
    }

    /// What pulling an image takes.
    static Operation pull() {
        return PULL;
    }
}
