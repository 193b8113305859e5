package practicecloud.blob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// A storage account as its data plane sees it.
public record Account(Id id, JsonNode body) {

    private static final String TYPE = "Microsoft.Storage/storageAccounts";

    /// The account of this name, wherever it is.
    public static Optional<Account> find(World world, String name) {
        return StreamSupport.stream(
                        world.scan(Table.RESOURCES, "/subscriptions/").spliterator(), false)
                .filter(resource -> Tree.says(resource, "type", TYPE) && Tree.says(resource, "name", name))
                .findFirst()
                .map(body -> new Account(Id.of(body.path("id").asText()), body));
    }

    /// The id of a container in it, by which roles are given.
    public Id container(String name) {
        return id.child("blobServices", "default").child("containers", name);
    }

    boolean isHierarchical() {
        return Tree.at(body, "properties.isHnsEnabled").asBoolean();
    }
}
