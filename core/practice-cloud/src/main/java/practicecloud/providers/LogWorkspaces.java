package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.Optional;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// `Microsoft.OperationalInsights/workspaces`: where logs are kept.
public record LogWorkspaces() implements ResourceType {

    @Override
    public void check(Writing writing) {
        SoftDeletion.checkElsewhere(writing);
    }

    @Override
    public void leave(Writing writing) {
        SoftDeletion.keep(writing);
    }

    @Override
    public void complete(Writing writing) {
        SoftDeletion.recoverLogs(writing);
        var now = writing.realm().clock().instant().toString();
        if (writing.text("properties.customerId").isEmpty()) {
            writing.keepDrawn("properties.customerId", "customer id");
        }
        writing.preset("properties.sku.name", "PerGB2018");
        writing.preset("properties.retentionInDays", IntNode.valueOf(30));
        writing.preset("properties.features.enableLogAccessUsingOnlyResourcePermissions", BooleanNode.TRUE);
        writing.preset("properties.publicNetworkAccessForIngestion", "Enabled");
        writing.preset("properties.publicNetworkAccessForQuery", "Enabled");
        writing.preset("properties.workspaceCapping.dailyQuotaGb", IntNode.valueOf(-1));
        writing.keep("properties.createdDate", now);
        writing.set("properties.modifiedDate", now);
    }

    @Override
    public Optional<Reply> act(String action, Request request, Writing writing) {
        if (!action.equalsIgnoreCase("sharedKeys")) {
            return Optional.empty();
        }
        var keys = Tree.object()
                .put("primarySharedKey", Change.named("key 1 of " + writing.id().key()))
                .put(
                        "secondarySharedKey",
                        Change.named("key 2 of " + writing.id().key()));
        return Optional.of(Reply.json(200, keys));
    }
}
