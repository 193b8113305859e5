package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;

/// A key vault that is deleted and keeps its name: Azure lets it be recovered, with what was in it, until it is
/// purged (facts 1.11). A new one of the same name is refused until then.
public final class DeletedVault {

    private static final String VAULTS = "Microsoft.KeyVault/vaults";

    private DeletedVault() {}

    static boolean mayBe(Resource resource) {
        return resource.mode() == Resource.Mode.CREATE && resource.id().is(VAULTS);
    }

    /// Where a vault is kept once it is deleted.
    public static ResourceId of(ResourceId vault, String location) {
        return new ResourceId("/subscriptions/" + vault.subscriptionId().orElse("")
                + "/providers/Microsoft.KeyVault/locations/" + location + "/deletedVaults/" + vault.name());
    }

    /// Whether the vault a blueprint wants was at that very place and can be recovered to it. Where Azure does
    /// not say, it is not.
    public static boolean isRecoverable(Resource resource, Cloud cloud) {
        if (!mayBe(resource)) {
            return false;
        }
        var deleted = of(resource.id(), resource.body().text("location").orElse(""));
        try {
            return cloud.read(deleted, resource.apiVersion())
                    .flatMap(there -> there.text("properties.vaultId"))
                    .map(ResourceId::new)
                    .filter(resource.id()::equals)
                    .isPresent();
        } catch (CloudFailure.Missing | CloudFailure.Forbidden | CloudFailure.Refused e) {
            return false;
        }
    }

    /// The body that asks for a recovery; Azure takes nothing else from it.
    public static Json recovering(Json wanted) {
        return wanted.with("properties.createMode", Json.of("recover"));
    }
}
