package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// What still stands on a network resource keeps it from being deleted.
final class InUse {

    private static final String SUBNETS = "Microsoft.Network/virtualNetworks/subnets";

    private InUse() {}

    /// A subnet with endpoints or computes in it.
    static void checkSubnet(Writing writing, String subnet) {
        var endpoints =
                Names.all(writing, "Microsoft.Network/privateEndpoints").filter(is("properties.subnet.id", subnet));
        var computes = Names.all(writing, "Microsoft.MachineLearningServices/workspaces/computes")
                .filter(is("properties.properties.subnet.id", subnet));
        Stream.concat(endpoints, computes).findFirst().ifPresent(user -> {
            throw Refusal.of(
                    400,
                    "InUseSubnetCannotBeDeleted",
                    "Subnet " + subnet.substring(subnet.lastIndexOf('/') + 1) + " is in use by "
                            + user.path("id").asText()
                            + " and cannot be deleted. In order to delete the subnet, delete all the resources within"
                            + " the subnet. See aka.ms/deletesubnet.");
        });
    }

    /// A NAT gateway, security group or route table that a subnet uses.
    ///
    /// @param member the subnet's member that names it
    static void checkBySubnets(Writing writing, String member, String code) {
        var id = writing.id().text();
        Names.all(writing, SUBNETS)
                .filter(is("properties." + member + ".id", id))
                .findFirst()
                .ifPresent(subnet -> {
                    throw Refusal.of(
                            400,
                            code,
                            "'" + id + "' cannot be deleted because it is in use by the following resources: "
                                    + subnet.path("id").asText()
                                    + ". In order to delete it, remove the association with"
                                    + " the resource(s).");
                });
    }

    /// A public address that a NAT gateway has.
    static void checkAddress(Writing writing) {
        var id = writing.id().text();
        Names.all(writing, "Microsoft.Network/natGateways")
                .filter(gateway -> Tree.items(gateway, "properties.publicIpAddresses")
                        .anyMatch(address -> Tree.says(address, "id", id)))
                .findFirst()
                .ifPresent(gateway -> {
                    throw Refusal.of(
                            400,
                            "PublicIPAddressCannotBeDeleted",
                            "Public IP address " + id + " can not be deleted since it is still allocated to resource "
                                    + gateway.path("id").asText() + ". In order to delete the public IP,"
                                    + " disassociate/detach the Public IP address from the resource.");
                });
    }

    private static Predicate<JsonNode> is(String path, String id) {
        return resource -> Tree.says(resource, path, id);
    }
}
