package practicecloud.blob;

import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Containers are resources, too, whichever side they are made from.
public final class Containers {

    private Containers() {}

    /// Makes one, unless it is there.
    public static void put(Change change, Id account, String name) {
        var id = account.child("blobServices", "default").child("containers", name);
        if (change.has(Table.RESOURCES, id.key())) {
            return;
        }
        var body = Tree.object()
                .put("id", id.text())
                .put("name", name)
                .put("type", "Microsoft.Storage/storageAccounts/blobServices/containers");
        body.putObject("properties").put("publicAccess", "None");
        change.put(Table.RESOURCES, id.key(), body);
    }
}
