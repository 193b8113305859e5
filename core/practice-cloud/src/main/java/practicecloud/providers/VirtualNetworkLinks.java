package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.Network/privateDnsZones/virtualNetworkLinks`: where the names of a zone hold.
public record VirtualNetworkLinks() implements ResourceType {

    @Override
    public void check(Writing writing) {
        Names.mustExist(writing, "properties.virtualNetwork.id");
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        writing.preset("properties.registrationEnabled", BooleanNode.FALSE);
        writing.preset("properties.resolutionPolicy", "Default");
        writing.set("properties.virtualNetworkLinkState", "InProgress");
    }

    @Override
    public void finish(Writing writing) {
        writing.set("properties.virtualNetworkLinkState", "Completed");
    }
}
