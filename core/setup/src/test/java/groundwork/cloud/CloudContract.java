package groundwork.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every cloud behind the port does alike. A backend runs it by answering with a cloud and a subscription.
public interface CloudContract {

    String GROUP_VERSION = "2025-04-01";
    String IDENTITY_VERSION = "2024-11-30";
    String NETWORK_VERSION = "2025-09-01";

    Cloud cloud();

    String subscription();

    private ResourceId group(String name) {
        return ResourceId.subscription(subscription()).group(name);
    }

    private ResourceId made(String name) {
        var group = group(name);
        cloud().put(group, GROUP_VERSION, Json.object("location", "westeurope"), Cloud.Progress.NONE);
        return group;
    }

    @Test
    default void whatIsNotThereReadsAsEmpty() {
        assertThat(cloud().read(group("rg-nowhere"), GROUP_VERSION)).isEmpty();
        assertThat(cloud().read(group("rg-nowhere").resource("Microsoft.KeyVault/vaults", "kv-x"), "2026-02-01"))
                .isEmpty();
    }

    @Test
    default void whatWasPutIsReadBackUnderAnySpellingOfItsId() {
        var group = made("rg-Contract-1");
        assertThat(cloud().read(group, GROUP_VERSION).flatMap(body -> body.text("location")))
                .contains("westeurope");
        var lower = new ResourceId(group.value().toLowerCase(java.util.Locale.ROOT));
        assertThat(cloud().read(lower, GROUP_VERSION).flatMap(body -> body.text("name")))
                .contains("rg-Contract-1");
    }

    @Test
    default void anIdentityHasAPrincipalOnceItIsThere() {
        var identity =
                made("rg-contract-2").resource("Microsoft.ManagedIdentity/userAssignedIdentities", "id-contract");
        var body = cloud().put(identity, IDENTITY_VERSION, Json.object("location", "westeurope"), Cloud.Progress.NONE);
        assertThat(body.text("properties.principalId")).isPresent();
        assertThat(cloud().read(identity, IDENTITY_VERSION).flatMap(there -> there.text("properties.principalId")))
                .isEqualTo(body.text("properties.principalId"));
    }

    @Test
    default void aLongOperationIsOverWhenItsWriteReturns() {
        var address = made("rg-contract-3").resource("Microsoft.Network/publicIPAddresses", "pip-contract");
        var wanted = Json.object(
                "location", "westeurope",
                "sku", Json.object("name", "Standard"),
                "properties", Json.object("publicIPAllocationMethod", "Static"));
        var body = cloud().put(address, NETWORK_VERSION, wanted, Cloud.Progress.NONE);
        assertThat(body.text("properties.provisioningState")).contains("Succeeded");
        assertThat(body.text("properties.ipAddress")).isPresent();
    }

    @Test
    default void aPatchChangesWhatItNamesAndNothingElse() {
        var group = made("rg-contract-4");
        cloud().patch(group, GROUP_VERSION, Json.object("tags", Json.object("owner", "us")), Cloud.Progress.NONE);
        var there = cloud().read(group, GROUP_VERSION).orElseThrow();
        assertThat(there.text("tags.owner")).contains("us");
        assertThat(there.text("location")).contains("westeurope");
    }

    @Test
    default void whatWasDeletedIsGoneAndMayBeDeletedAgain() {
        var group = made("rg-contract-5");
        cloud().delete(group, GROUP_VERSION, "", Cloud.Progress.NONE);
        assertThat(cloud().read(group, GROUP_VERSION)).isEqualTo(Optional.empty());
        assertThatCode(() -> cloud().delete(group, GROUP_VERSION, "", Cloud.Progress.NONE))
                .doesNotThrowAnyException();
    }

    @Test
    default void patchingWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> cloud().patch(
                                group("rg-never"),
                                GROUP_VERSION,
                                Json.object("tags", Json.object()),
                                Cloud.Progress.NONE))
                .isInstanceOfSatisfying(
                        CloudFailure.class,
                        failure -> assertThat(failure.code()).isNotEmpty());
    }

    @Test
    default void theCallerHasAnObjectId() {
        assertThat(cloud().caller().objectId()).isNotEmpty();
    }
}
