package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.time.Duration;
import java.util.List;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.Network/privateDnsZones/virtualNetworkLinks`: where the names of a zone hold.
public record VirtualNetworkLinks() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.Network/privateDnsZones/virtualNetworkLinks";
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
