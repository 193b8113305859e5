package practicecloud.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practicecloud.json.Tree;
import practicecloud.network.Reach.Result;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Who reaches what: one wire of the network in each test.
class ReachTest {

    private static final String GROUP = "/subscriptions/s/resourceGroups/g/providers/";
    private static final String NETWORK = GROUP + "Microsoft.Network/virtualNetworks/v";
    private static final String SUBNET = NETWORK + "/subnets/n";
    private static final String STORAGE = GROUP + "Microsoft.Storage/storageAccounts/st";
    private static final String VAULT = GROUP + "Microsoft.KeyVault/vaults/kv";
    private static final String ENDPOINT = GROUP + "Microsoft.Network/privateEndpoints/pep";
    private static final String ZONE = GROUP + "Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net";
    private static final String RULE_FOR_SUBNET =
            "'networkAcls':{'defaultAction':'Deny','virtualNetworkRules':[{'id':'" + SUBNET + "'}]}";
    private static final String RULE_FOR_ADDRESS =
            "'networkAcls':{'defaultAction':'Deny','ipRules':[{'value':'20.1.2.0/24'}]}";
    private static final String SERVED = "'serviceEndpoints':[{'service':'Microsoft.Storage'}]";
    private static final String BY_NAT = "'natGateway':{'id':'" + GROUP + "Microsoft.Network/natGateways/nat'}";

    private final World world = World.inMemory();

    private void put(String id, String properties) {
        try {
            var body = (ObjectNode) Tree.parse(
                    ("{'location':'westeurope','properties':{" + properties + "}}").getBytes(StandardCharsets.UTF_8));
            var key = Id.of(id);
            body.put("id", id).put("name", key.name()).put("type", key.type());
            world.change(change -> {
                change.put(Table.RESOURCES, key.key(), body);
                return key;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void network(String subnet) {
        put(NETWORK, "");
        put(SUBNET, "'defaultOutboundAccess':false," + subnet);
        put(
                GROUP + "Microsoft.Network/natGateways/nat",
                "'publicIpAddresses':[{'id':'" + GROUP + "Microsoft.Network/publicIPAddresses/ip'}]");
        put(GROUP + "Microsoft.Network/publicIPAddresses/ip", "'ipAddress':'20.1.2.3'");
    }

    private Result reach(String service) {
        return new Reach(world).to(place(Optional.of(SUBNET)), body(service));
    }

    private static Reach.Place place(Optional<String> subnet) {
        return new Reach.Place(subnet, Tree.object(), false, false);
    }

    private JsonNode body(String service) {
        return world.resource(service).orElseThrow();
    }

    @Test
    void aRuleForASubnetCountsOnlyThroughTheServiceEndpoint() {
        put(STORAGE, RULE_FOR_SUBNET);
        network(SERVED);
        assertThat(reach(STORAGE)).isEqualTo(Result.REACHED);
        network(BY_NAT);
        assertThat(reach(STORAGE)).isEqualTo(Result.REFUSED);
    }

    @Test
    void storageOfTheSameRegionIsNeverLetInByAnAddress() {
        network(BY_NAT);
        put(STORAGE, RULE_FOR_ADDRESS);
        assertThat(reach(STORAGE)).isEqualTo(Result.REFUSED);
        put(VAULT, RULE_FOR_ADDRESS);
        assertThat(reach(VAULT)).isEqualTo(Result.REACHED);
    }

    @Test
    void withoutAWayOutOnlyStorageNearbyIsReached() {
        network("");
        put(STORAGE, "'networkAcls':{'defaultAction':'Allow'}");
        put(VAULT, "'networkAcls':{'defaultAction':'Allow'}");
        assertThat(reach(STORAGE)).isEqualTo(Result.REACHED);
        assertThat(reach(VAULT)).isEqualTo(Result.LOST);
    }

    @Test
    void aPrivateEndpointIsFoundByItsNameOnly() {
        network(SERVED);
        put(STORAGE, "'publicNetworkAccess':'Disabled'");
        put(
                ENDPOINT,
                "'subnet':{'id':'" + SUBNET + "'},'privateLinkServiceConnections':[{'properties':{'groupIds':['blob'],"
                        + "'privateLinkServiceId':'" + STORAGE
                        + "','privateLinkServiceConnectionState':{'status':'Approved'}}}]");
        assertThat(reach(STORAGE)).isEqualTo(Result.REFUSED);
        put(
                ENDPOINT + "/privateDnsZoneGroups/default",
                "'privateDnsZoneConfigs':[{'properties':{'privateDnsZoneId':'" + ZONE + "'}}]");
        assertThat(reach(STORAGE)).isEqualTo(Result.REFUSED);
        put(ZONE + "/virtualNetworkLinks/v", "'virtualNetwork':{'id':'" + NETWORK + "'}");
        assertThat(reach(STORAGE)).isEqualTo(Result.REACHED);
    }

    @Test
    void rulesOfTheSubnetComeBeforeTheFirewallOfTheService() {
        put(STORAGE, RULE_FOR_SUBNET);
        put(
                GROUP + "Microsoft.Network/networkSecurityGroups/nsg",
                "'securityRules':[{'properties':{'protocol':'Tcp','access':'Deny','direction':'Outbound','priority':100,"
                        + "'destinationAddressPrefix':'Storage.WestEurope','destinationPortRanges':['80','400-500']}}]");
        network(SERVED + ",'networkSecurityGroup':{'id':'" + GROUP + "Microsoft.Network/networkSecurityGroups/nsg'}");
        assertThat(reach(STORAGE)).isEqualTo(Result.LOST);
    }

    @Test
    void fromAzuresOwnAddressesOnlyWhatIsOpenIsReached() {
        put(STORAGE, RULE_FOR_SUBNET);
        var nowhere = place(Optional.empty());
        assertThat(new Reach(world).to(nowhere, body(STORAGE))).isEqualTo(Result.REFUSED);
        put(STORAGE, "");
        assertThat(new Reach(world).to(nowhere, body(STORAGE))).isEqualTo(Result.REACHED);
    }
}
