package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.Locale;
import java.util.function.Supplier;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.KeyVault/vaults`: secrets, which are asked for below this cloud's own address; deleted softly.
///
/// @param base how clients call this cloud
public record Vaults(Supplier<String> base) implements ResourceType {

    @Override
    public void check(Writing writing) {
        VaultRules.check(writing);
    }

    @Override
    public void complete(Writing writing) {
        writing.set(
                "properties.vaultUri",
                base.get() + "/vault/" + writing.id().name().toLowerCase(Locale.ROOT) + "/");
        writing.set("properties.enableSoftDelete", true);
        writing.preset("properties.softDeleteRetentionInDays", IntNode.valueOf(90));
        writing.preset("properties.enableRbacAuthorization", BooleanNode.TRUE);
        writing.preset("properties.enabledForDeployment", BooleanNode.FALSE);
        writing.preset("properties.accessPolicies", Tree.array());
        writing.preset("properties.publicNetworkAccess", "Enabled");
        writing.preset("properties.sku.family", "A");
        Tree.remove(writing.body(), "properties.createMode");
        var acls = "properties.networkAcls";
        if (Tree.at(writing.body(), acls).isObject()) {
            writing.preset(acls + ".bypass", "AzureServices");
            writing.preset(acls + ".ipRules", Tree.array());
            writing.preset(acls + ".virtualNetworkRules", Tree.array());
        }
    }

    @Override
    public void leave(Writing writing) {
        VaultRules.keepDeleted(writing);
    }
}
