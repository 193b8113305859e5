package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.KeyVault/vaults`: secrets and keys; deleted softly.
public record Vaults() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.KeyVault/vaults";
    }

    @Override
    public List<String> versions() {
        return List.of("2026-02-01", "2025-05-01", "2024-11-01", "2023-07-01", "2022-07-01");
    }

    @Override
    public Pattern pattern() {
        return Pattern.STATE;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean patchesLater() {
        return false;
    }

    @Override
    public void check(Writing writing) {
        VaultRules.check(writing);
    }

    @Override
    public void complete(Writing writing) {
        writing.set(
                "properties.vaultUri", "https://" + writing.id().name().toLowerCase(Locale.ROOT) + ".vault.azure.net/");
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
    public boolean hasSystemData() {
        return true;
    }

    @Override
    public void leave(Writing writing) {
        VaultRules.keepDeleted(writing);
    }
}
