package groundwork.practices.live;

import static groundwork.terms.Say.say;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Preflight.GlobalName;
import groundwork.cloud.Preflight.Taken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks whether the names that are unique in the world are free.
final class NameReader {

    private static final String VAULT = "Microsoft.KeyVault/vaults";
    private static final List<String> TYPES =
            List.of("Microsoft.Storage/storageAccounts", VAULT, "Microsoft.ContainerRegistry/registries");

    private final Cloud cloud;
    private final Blueprint blueprint;

    NameReader(Cloud cloud, Blueprint blueprint) {
        this.cloud = cloud;
        this.blueprint = blueprint;
    }

    List<GlobalName> read() {
        var named = TYPES.stream()
                .flatMap(blueprint::ofType)
                .filter(resource -> resource.mode() == Resource.Mode.CREATE)
                .map(Resource::id)
                .toList();
        return AtOnce.each(named, this::name);
    }

    private GlobalName name(ResourceId id) {
        if (!id.is(VAULT)) {
            return asked(id);
        }
        var both = List.<Supplier<Optional<GlobalName>>>of(() -> deleted(id), () -> Optional.of(asked(id)));
        return AtOnce.each(both, Supplier::get).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<GlobalName> deleted(ResourceId vault) {
        return isDeleted(vault)
                ? Optional.of(new GlobalName(
                        vault, Taken.SOFT_DELETED, say("findings.NameReader.a-deleted-vault-of-this-name")))
                : Optional.empty();
    }

    private GlobalName asked(ResourceId id) {
        var provider = id.type().substring(0, id.type().indexOf('/'));
        var path = subscription(id) + "/providers/" + provider + "/checkNameAvailability";
        var answer = cloud.post(
                path, ApiVersions.of(id), Json.object("name", id.name(), "type", id.type()), Cloud.Progress.NONE);
        boolean free = answer.truth("nameAvailable").orElse(false);
        return new GlobalName(
                id,
                free ? Taken.FREE : taken(answer),
                free ? "" : answer.text("message").orElse(""));
    }

    private static Taken taken(Json answer) {
        return answer.text("reason").filter("AlreadyExists"::equalsIgnoreCase).isPresent()
                ? Taken.IN_USE
                : Taken.INVALID;
    }

    /// Who may not list deleted vaults learns it from the name being taken.
    private boolean isDeleted(ResourceId vault) {
        try {
            return cloud
                    .list(subscription(vault) + "/providers/Microsoft.KeyVault/deletedVaults", ApiVersions.of(VAULT))
                    .stream()
                    .anyMatch(deleted -> deleted.text("name")
                            .filter(vault.name()::equalsIgnoreCase)
                            .isPresent());
        } catch (CloudFailure.Forbidden | CloudFailure.Missing e) {
            return false;
        }
    }

    private static ResourceId subscription(ResourceId id) {
        return ResourceId.subscription(id.subscriptionId().orElse(""));
    }
}
