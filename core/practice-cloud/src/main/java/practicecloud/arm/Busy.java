package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// A resource takes one write at a time; a subnet counts as its network.
final class Busy {

    private static final Set<String> MOVING = Set.of("Creating", "Updating", "Deleting");

    private Busy() {}

    /// @throws Refusal when another write goes on
    static void check(Writing writing) {
        writing.before().ifPresent(before -> check(writing, before));
        if (writing.id().isChild() && writing.id().provider().equalsIgnoreCase("Microsoft.Network")) {
            writing.change()
                    .get(Table.RESOURCES, writing.id().above().key())
                    .ifPresent(parent -> check(writing, (ObjectNode) parent));
        }
    }

    private static void check(Writing writing, ObjectNode there) {
        var state = Tree.text(there, "properties.provisioningState").orElse("");
        if (!MOVING.contains(state) || writing.id().is("Microsoft.Resources/resourceGroups")) {
            return;
        }
        if (writing.id().provider().equalsIgnoreCase("Microsoft.Network")) {
            throw Refusal.of(
                    409,
                    "AnotherOperationInProgress",
                    "Another operation on this or dependent resource is in progress: '"
                            + there.path("id").asText() + "' is " + state + ".");
        }
        throw Refusal.of(
                409,
                "Conflict",
                "The resource '" + there.path("id").asText() + "' is " + state
                        + ". Another write is refused until that has ended.");
    }
}
