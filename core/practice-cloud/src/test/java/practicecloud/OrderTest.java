package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands in the way: order, locks, conditions; and lists that come in pages.
class OrderTest {

    private static final String LOCK =
            SetUp.GROUP + "/providers/Microsoft.Authorization/locks/keep?api-version=2020-05-01";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void aSubnetStaysWhileSomethingIsInIt() {
        setUp.upToWorkspace();
        setUp.endpoint();
        assertThat(client.delete(SetUp.SUBNET + SetUp.NET).error()).isEqualTo("InUseSubnetCannotBeDeleted");
        assertThat(client.delete(SetUp.NETWORK + SetUp.NET).error()).isEqualTo("InUseSubnetCannotBeDeleted");
        var without =
                "{\"location\":\"westeurope\",\"properties\":{\"addressSpace\":{\"addressPrefixes\":[\"10.10.0.0/24\"]}}}";
        assertThat(client.put(SetUp.NETWORK + SetUp.NET, without).error()).isEqualTo("InUseSubnetCannotBeDeleted");
        client.settled(SetUp.ENDPOINT + SetUp.NET, client.delete(SetUp.ENDPOINT + SetUp.NET));
        assertThat(client.delete(SetUp.NETWORK + SetUp.NET).status()).isEqualTo(202);
    }

    @Test
    void anAddressStaysWhileAGatewayHasIt() {
        setUp.upToWorkspace();
        setUp.endpoint();
        setUp.rest();
        assertThat(client.delete(SetUp.ADDRESS + SetUp.NET).error()).isEqualTo("PublicIPAddressCannotBeDeleted");
        assertThat(client.delete(SetUp.ZONE + "?api-version=2024-06-01").error())
                .isEqualTo("CannotDeleteResource");
    }

    @Test
    void aLockKeepsWhatItCovers() {
        setUp.group();
        setUp.identity();
        client.put(LOCK, "{\"properties\":{\"level\":\"CanNotDelete\"}}");
        var identity = SetUp.IDENTITY + "?api-version=2024-11-30";
        assertThat(client.delete(identity).error()).isEqualTo("ScopeLocked");
        assertThat(client.patch(identity, "{\"tags\":{\"a\":\"b\"}}").status()).isEqualTo(200);
        client.put(LOCK, "{\"properties\":{\"level\":\"ReadOnly\"}}");
        assertThat(client.patch(identity, "{\"tags\":{\"a\":\"c\"}}").error()).isEqualTo("ScopeLocked");
        assertThat(client.delete(LOCK).status()).isEqualTo(200);
        assertThat(client.delete(identity).status()).isEqualTo(200);
    }

    @Test
    void longListsComeInPages() {
        for (int number = 0; number < 205; number++) {
            var path = SetUp.GROUP + "-" + number + "?api-version=2025-04-01";
            client.put(path, "{\"location\":\"westeurope\"}");
        }
        var list = client.get(SetUp.GROUP.substring(0, SetUp.GROUP.lastIndexOf('/')) + "?api-version=2025-04-01");
        assertThat(list.body().path("value")).hasSize(200);
        var rest = client.get(list.text("nextLink"));
        assertThat(rest.body().path("value")).hasSize(5);
        assertThat(rest.body().has("nextLink")).isFalse();
    }

    @Test
    void aVersionThatCannotBeIsRefused() {
        assertThat(client.get(SetUp.STORAGE + "?api-version=2099-01-01").error())
                .isEqualTo("NoRegisteredProviderFound");
        assertThat(client.get(SetUp.GROUP + "?api-version=2017-05-10x").error())
                .isEqualTo("InvalidApiVersionParameter");
    }
}
