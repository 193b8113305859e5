package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import practicecloud.json.Tree;
import practicecloud.network.Reach.Result;
import practicecloud.world.Lookup;

/// Whether the caller of a data plane gets past the firewall of a service: from its address, or from the subnet
/// it says it sits in.
public record Entry(Lookup lookup, ClientAddress caller) {

    /// @param body a storage account, a vault, a registry or a workspace
    public boolean opens(JsonNode body) {
        if (caller.subnet().isPresent()) {
            var place = new Reach.Place(caller.subnet(), Tree.object(), false, false);
            return new Reach(lookup).to(place, body) == Result.REACHED;
        }
        var service = Service.of(body);
        boolean cut = ClosedPaths.between(lookup, caller.address(), service.id().text());
        return !cut && service.isPublic() && (service.isOpen() || caller.isIn(service.ranges()));
    }
}
