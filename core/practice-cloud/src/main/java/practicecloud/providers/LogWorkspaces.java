package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// `Microsoft.OperationalInsights/workspaces`: where logs are kept.
public record LogWorkspaces() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.OperationalInsights/workspaces";
    }

    @Override
    public List<String> versions() {
        return List.of("2026-03-01", "2025-02-01", "2023-09-01", "2022-10-01", "2021-12-01-preview", "2020-08-01");
    }

    @Override
    public Pattern pattern() {
        return Pattern.STATE;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(24);
    }

    @Override
    public void complete(Writing writing) {
        var now = writing.realm().clock().instant().toString();
        writing.keepDrawn("properties.customerId", "customer id");
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
