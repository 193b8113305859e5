package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/routeTables`: where what leaves a subnet goes first.
public record RouteTables() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        Names.items(writing, "properties.routes", "routes");
        Tree.putIfAbsent(writing.body(), "properties.disableBgpRoutePropagation", BooleanNode.FALSE);
        writing.keepDrawn("properties.resourceGuid", "resource guid");
    }

    @Override
    public void checkLeaving(Writing writing) {
        InUse.checkBySubnets(writing, "routeTable", "InUseRouteTableCannotBeDeleted");
    }
}
