package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.IpRange;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane;
import groundwork.tryout.live.Deed;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorsTest {

    @TempDir
    Path home;

    private Door open(String cloud) {
        var request = new Request(cloud, Optional.empty(), Optional.empty(), Optional.empty(), home);
        return Doors.open(request, message -> {});
    }

    @Test
    void anUnknownCloudIsRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> open("azur"))
                .isInstanceOf(Doors.Closed.class)
                .hasMessageContaining("'azur'")
                .hasMessageContaining("practice, azure, azure-china, azure-us-government");
    }

    @Test
    void azureProperRefusesThePlaceholdersOfTheExamples() {
        try (var door = open("azure")) {
            assertThatThrownBy(() -> door.settled(AnswersFile.example(Example.SEED)))
                    .isInstanceOf(Doors.Closed.class)
                    .hasMessageContaining("'subscription' holds a placeholder")
                    .hasMessageContaining("--cloud practice");
        }
    }

    @Test
    void azureKeepsAnswersThatAreMeant() {
        var answers = Answers.NONE.with("subscription", new Answer.One("3f2504e0-4f89-41d3-9a0c-0305e82c3301"));
        try (var door = open("azure")) {
            assertThat(door.settled(answers)).isEqualTo(answers);
        }
    }

    @Test
    void thePracticeCloudTakesAPlaceholderForItsOwnSubscription() {
        try (var door = PracticeServer.inMemory().door()) {
            var settled = door.settled(AnswersFile.example(Example.SEED));
            assertThat(settled.one("subscription")).isPresent();
            var mine = settled.one("subscription").orElseThrow();
            assertThat(door.cloud().list("/subscriptions", "2022-12-01"))
                    .anySatisfy(item -> assertThat(item.text("subscriptionId")).contains(mine));
        }
    }

    @Test
    void whereNoCloudAnswersTheAddressIsNamed() {
        try (var door = open("https://127.0.0.1:1")) {
            assertThatThrownBy(() -> door.cloud().list("/subscriptions", "2022-12-01"))
                    .isInstanceOf(CloudFailure.Unavailable.class)
                    .hasMessageContaining("There is no Azure cloud at https://127.0.0.1:1");
        }
    }

    @Test
    void thePracticeCloudSeesWhoeverComesFromAnAddressComeFromThere() {
        assertThat(refusedFrom(Optional.empty())).isEqualTo("AuthorizationPermissionMismatch");
        assertThat(refusedFrom(Optional.of(IpRange.of("203.0.113.7")))).isEqualTo("AuthorizationPermissionMismatch");
        assertThat(refusedFrom(Optional.of(IpRange.of("192.0.2.1")))).isEqualTo("AuthorizationFailure");
    }

    /// What an account that lets one address in says to a caller without any data role.
    private String refusedFrom(Optional<IpRange> address) {
        var request = new Request("practice", Optional.empty(), Optional.empty(), Optional.empty(), home, address);
        try (var door = Doors.open(request, message -> {})) {
            var account = account(door);
            var said = door.data().ask(Deed.LIST, new DataPlane.Blob(account, account, "things", ""), "");
            return ((DataPlane.Said.Refused) said).code();
        }
    }

    private static String account(Door door) {
        var subscription = door.settled(AnswersFile.example(Example.SEED)).one("subscription");
        var group = ResourceId.subscription(subscription.orElseThrow()).group("rg-doors");
        door.cloud().put(group, "2024-03-01", Json.object("location", "westeurope"), Cloud.Progress.NONE);
        var rules = Json.object("defaultAction", "Deny", "ipRules", Json.array(Json.object("value", "203.0.113.7")));
        var body = Json.object(
                        "location", "westeurope", "kind", "StorageV2", "sku", Json.object("name", "Standard_LRS"))
                .with("properties.networkAcls", rules);
        var id = group.resource("Microsoft.Storage/storageAccounts", "stdoorsfrom");
        door.cloud().put(id, "2023-05-01", body, Cloud.Progress.NONE);
        return door.cloud()
                .read(id, "2023-05-01")
                .flatMap(read -> read.text("properties.primaryEndpoints.blob"))
                .orElseThrow();
    }

    @Test
    void everyAzureHasItsPortalAndThePracticeCloudHasNone() {
        var group =
                ResourceId.subscription("3f2504e0-4f89-41d3-9a0c-0305e82c3301").group("rg-vision-dev");
        try (var azure = open("azure");
                var china = open("azure-china");
                var practice = PracticeServer.inMemory().door()) {
            assertThat(azure.page(group))
                    .hasToString("Optional[https://portal.azure.com/#resource" + group + "/overview]");
            assertThat(china.page(group))
                    .hasToString("Optional[https://portal.azure.cn/#resource" + group + "/overview]");
            assertThat(practice.page(group)).isEmpty();
        }
    }
}
