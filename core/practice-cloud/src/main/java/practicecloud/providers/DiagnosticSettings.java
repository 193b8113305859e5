package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// `Microsoft.Insights/diagnosticSettings`: which logs of a resource go where.
public record DiagnosticSettings() implements ResourceType {

    @Override
    public void check(Writing writing) {
        writing.text("properties.workspaceId").filter(id -> !writing.exists(id)).ifPresent(id -> {
            throw Refusal.of(
                    400,
                    "BadRequest",
                    "Category settings cannot be saved: the workspace \u0027" + id + "\u0027 was not found.");
        });
    }

    @Override
    public void complete(Writing writing) {
        writing.preset("properties.metrics", Tree.array());
        for (var log : Tree.at(writing.body(), "properties.logs")) {
            var days = Tree.object().put("enabled", false).put("days", 0);
            Tree.putIfAbsent((ObjectNode) log, "retentionPolicy", days);
        }
    }
}
