package practicecloud.providers;

import com.fasterxml.jackson.databind.node.IntNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.world.Table;

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

    @Override
    public void checkLeaving(Writing writing) {
        boolean linked = !writing.change()
                .scan(Table.RESOURCES, writing.id().below() + "virtualnetworklinks/")
                .isEmpty();
        if (linked) {
            throw Refusal.of(
                    409, "CannotDeleteResource", "Can not delete resource before nested resources are deleted.");
        }
    }
}
