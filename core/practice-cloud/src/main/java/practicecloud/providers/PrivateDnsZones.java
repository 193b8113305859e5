package practicecloud.providers;

import com.fasterxml.jackson.databind.node.IntNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.Network/privateDnsZones`: names that hold inside linked networks only.
public record PrivateDnsZones() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        writing.set("properties.maxNumberOfRecordSets", 25000);
        writing.set("properties.maxNumberOfVirtualNetworkLinks", 1000);
        writing.set("properties.maxNumberOfVirtualNetworkLinksWithRegistration", 100);
        writing.preset("properties.numberOfRecordSets", IntNode.valueOf(1));
    }
}
