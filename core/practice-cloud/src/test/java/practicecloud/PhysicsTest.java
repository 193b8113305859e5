package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practicecloud.Client.Answer;

/// Quota, addresses, rules and routes decide whether a compute can be.
class PhysicsTest {

    private static final String LOCATION = "/subscriptions/00000000-0000-0000-0000-00000000000b/providers"
            + "/Microsoft.MachineLearningServices/locations/westeurope/";
    private static final String TABLE = SetUp.GROUP + "/providers/Microsoft.Network/routeTables/rt-test";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
        setUp.upToWorkspace();
        setUp.endpoint();
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private Answer cluster(String name, String size, int nodes) {
        return client.made(SetUp.WORKSPACE + "/computes/" + name + SetUp.AML, """
                {"location":"westeurope","properties":{"computeType":"AmlCompute","properties":{"vmSize":"%s",
                  "scaleSettings":{"minNodeCount":%d,"maxNodeCount":40},"subnet":{"id":"%s"},
                  "enableNodePublicIp":false}}}
                """.formatted(size, nodes, SetUp.SUBNET));
    }

    private Answer subnet(String more) {
        return SetUp.good(client.made(SetUp.SUBNET + SetUp.NET, """
                {"properties":{"addressPrefix":"10.10.0.0/26","defaultOutboundAccess":false,
                 "privateEndpointNetworkPolicies":"Disabled","privateLinkServiceNetworkPolicies":"Disabled",
                 "serviceEndpoints":[{"service":"Microsoft.Storage"}]%s}}
                """.formatted(more)));
    }

    private int used(String line) {
        var usages = client.get(LOCATION + "usages" + SetUp.AML).body().path("value");
        for (var row : usages) {
            if (row.at("/name/value").asText().equals(line)) {
                return row.path("currentValue").asInt();
            }
        }
        throw new AssertionError(line + " is not in " + usages);
    }

    @Test
    void aFamilyWithoutQuotaIsRefusedInAzuresWords() {
        var refused = cluster("gpu-cluster", "Standard_NC6s_v3", 0);
        assertThat(refused.text("status")).isEqualTo("Failed");
        assertThat(refused.error()).isEqualTo("BadRequest");
        assertThat(refused.text("error.message"))
                .startsWith("The specified subscription has a Standard NCSv3 family vCPU quota of 0 and cannot"
                        + " accomodate for at least 1 requested managed compute node which maps to 6 vCPUs.");
    }

    @Test
    void nodesThatRunCountAgainstTheirFamilyAndTheRegion() {
        SetUp.good(cluster("first", "Standard_DS4_v2", 12));
        assertThat(used("Standard DSv2 Family Cluster Dedicated vCPUs")).isEqualTo(96);
        assertThat(used("Total Cluster Dedicated Regional vCPUs")).isEqualTo(96);
        var second = cluster("second", "Standard_DS4_v2", 1);
        assertThat(second.text("error.message")).contains("quota of 100, of which 96 are in use");
        assertThat(used("Standard DSv2 Family Cluster Dedicated vCPUs")).isEqualTo(96);
    }

    @Test
    void aClusterThatGrowsIsCountedAnew() {
        SetUp.good(cluster("first", "Standard_DS4_v2", 1));
        var path = SetUp.WORKSPACE + "/computes/first" + SetUp.AML;
        var scale = "{\"properties\":{\"properties\":{\"scaleSettings\":{\"minNodeCount\":%d,\"maxNodeCount\":40}}}}";
        client.settled(path, client.patch(path, scale.formatted(3)));
        assertThat(used("Standard DSv2 Family Cluster Dedicated vCPUs")).isEqualTo(24);
        var refused = client.settled(path, client.patch(path, scale.formatted(13)));
        assertThat(refused.error()).isEqualTo("BadRequest");
    }

    @Test
    void aSubnetHasRoomForItsAddressesLessFive() {
        SetUp.good(client.made(SetUp.NETWORK + "/subnets/small" + SetUp.NET, """
                {"properties":{"addressPrefix":"10.10.0.64/29","privateEndpointNetworkPolicies":"Disabled"}}
                """));
        for (var name : new String[] {"one", "two", "three"}) {
            SetUp.good(endpoint(name));
        }
        var full = endpoint("four");
        assertThat(full.status()).isEqualTo(400);
        assertThat(full.error()).isEqualTo("SubnetIsFull");
        assertThat(full.text("error.message"))
                .isEqualTo("Subnet small with address prefix 10.10.0.64/29 does not have enough capacity for 1 IP"
                        + " addresses.");
        var usages = client.get(SetUp.NETWORK + "/usages" + SetUp.NET).body().path("value");
        assertThat(usages).anySatisfy(row -> {
            assertThat(row.path("id").asText()).endsWith("/subnets/small");
            assertThat(row.path("currentValue").asInt()).isEqualTo(3);
            assertThat(row.path("limit").asInt()).isEqualTo(3);
        });
    }

    private Answer endpoint(String name) {
        var id = SetUp.GROUP + "/providers/Microsoft.Network/privateEndpoints/" + name;
        return client.made(id + SetUp.NET, """
                {"location":"westeurope","properties":{"subnet":{"id":"%s/subnets/small"},
                 "privateLinkServiceConnections":[{"name":"x","properties":{"privateLinkServiceId":"%s",
                 "groupIds":["vault"]}}]}}
                """.formatted(SetUp.NETWORK, SetUp.VAULT));
    }

    @Test
    void aRuleThatIsMissingIsNamed() {
        group("Deny", "Internet", "*");
        subnet(",\"natGateway\":{\"id\":\"" + SetUp.NAT + "\"},\"networkSecurityGroup\":{\"id\":\"" + SetUp.RULES
                + "\"}");
        var refused = cluster("cpu", "Standard_DS3_v2", 0);
        assertThat(refused.text("error.message"))
                .contains("is missing the following rules below")
                .contains("AzureMachineLearning")
                .contains("Storage.westeurope");
        group("Allow", "AzureCloud", "*");
        assertThat(client.delete(SetUp.WORKSPACE + "/computes/cpu" + SetUp.AML).status())
                .isEqualTo(202);
        SetUp.good(cluster("cpu-again", "Standard_DS3_v2", 0));
    }

    /// One rule before another that denies the rest of the Internet.
    private void group(String access, String to, String ports) {
        SetUp.good(client.made(SetUp.RULES + SetUp.NET, """
                {"location":"westeurope","properties":{"securityRules":[
                 {"name":"first","properties":{"protocol":"*","access":"%s","direction":"Outbound","priority":100,
                  "sourceAddressPrefix":"*","sourcePortRange":"*","destinationAddressPrefix":"%s",
                  "destinationPortRange":"%s"}},
                 {"name":"last","properties":{"protocol":"*","access":"Deny","direction":"Outbound","priority":4000,
                  "sourceAddressPrefix":"*","sourcePortRange":"*","destinationAddressPrefix":"Internet",
                  "destinationPortRange":"*"}}]}}
                """.formatted(access, to, ports)));
    }

    @Test
    void nodesInAPrivateSubnetWithoutNatAreStranded() {
        subnet("");
        SetUp.good(cluster("none-yet", "Standard_DS3_v2", 0));
        var refused = cluster("one-node", "Standard_DS3_v2", 1);
        assertThat(refused.text("error.message")).contains("has no NAT gateway with a public address");
    }

    @Test
    void aRouteThatDropsEverythingStrandsThemToo() {
        SetUp.good(client.made(TABLE + SetUp.NET, """
                {"location":"westeurope","properties":{"routes":[{"name":"all","properties":
                 {"addressPrefix":"0.0.0.0/0","nextHopType":"None"}}]}}
                """));
        subnet(",\"natGateway\":{\"id\":\"" + SetUp.NAT + "\"},\"routeTable\":{\"id\":\"" + TABLE + "\"}");
        var refused = cluster("one-node", "Standard_DS3_v2", 1);
        assertThat(refused.text("error.message")).contains("its route table drops what leaves for the Internet");
        assertThat(client.delete(TABLE + SetUp.NET).error()).isEqualTo("InUseRouteTableCannotBeDeleted");
    }

    @Test
    void aSubnetElsewhereOrDelegatedIsNoPlaceForNodes() {
        subnet(",\"delegations\":[{\"name\":\"x\",\"properties\":{\"serviceName\":\"Microsoft.Web/serverFarms\"}}]");
        assertThat(cluster("one", "Standard_DS3_v2", 0).text("error.message")).contains("is delegated");
    }
}
