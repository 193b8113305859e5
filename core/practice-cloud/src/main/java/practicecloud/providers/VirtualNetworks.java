package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// `Microsoft.Network/virtualNetworks`: a private network. Its subnets are resources of their own and also
/// written inside it: what a write leaves out is taken away.
public record VirtualNetworks() implements ResourceType {

    @Override
    public void check(Writing writing) {
        if (Tree.items(writing.body(), "properties.addressSpace.addressPrefixes")
                .findAny()
                .isEmpty()) {
            throw Refusal.of(
                    400,
                    "InvalidRequestFormat",
                    "Cannot parse the request: the virtual network needs properties.addressSpace.addressPrefixes.");
        }
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        writing.keepDrawn("properties.resourceGuid", "resource guid");
        writing.preset("properties.enableDdosProtection", BooleanNode.FALSE);
        writing.preset("properties.virtualNetworkPeerings", Tree.array());
        Subnets.inside(writing);
    }

    @Override
    public void checkLeaving(Writing writing) {
        Tree.items(writing.body(), "properties.subnets")
                .forEach(subnet -> InUse.checkSubnet(writing, subnet.path("id").asText()));
    }
}
