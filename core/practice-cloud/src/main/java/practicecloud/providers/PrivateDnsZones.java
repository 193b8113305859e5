package practicecloud.providers;

import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.util.List;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.Network/privateDnsZones`: names that hold inside linked networks only.
public record PrivateDnsZones() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.Network/privateDnsZones";
    }

    @Override
    public List<String> versions() {
        return List.of("2024-06-01", "2020-06-01", "2018-09-01");
    }

    @Override
    public Pattern pattern() {
        return Pattern.ASYNC_OPERATION;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        writing.set("properties.maxNumberOfRecordSets", 25000);
        writing.set("properties.maxNumberOfVirtualNetworkLinks", 1000);
        writing.set("properties.maxNumberOfVirtualNetworkLinksWithRegistration", 100);
        writing.preset("properties.numberOfRecordSets", IntNode.valueOf(1));
    }
}
