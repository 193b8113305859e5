package practicecloud.providers;

import java.util.List;
import java.util.Optional;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// `Microsoft.MachineLearningServices/workspaces/datastores`: storage as people address it in code.
public record Datastores() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        writing.set("properties.isDefault", false);
        writing.preset("properties.endpoint", "core.windows.net");
        writing.preset("properties.protocol", "https");
        writing.preset("properties.serviceDataAccessAuthIdentity", "None");
    }

    /// A datastore without credentials has no secrets, and says so.
    @Override
    public Optional<Reply> act(String action, Request request, Writing writing) {
        if (!action.equalsIgnoreCase("listSecrets")) {
            return Optional.empty();
        }
        var type = writing.text("properties.credentials.credentialsType").orElse("None");
        if (type.equals("None")) {
            throw Refusal.of(400, "UserError", "The datastore '" + writing.id().name() + "' has no credentials.");
        }
        var body = Tree.object().put("secretsType", type);
        return Optional.of(Reply.json(200, type.equals("AccountKey") ? body.put("key", key(writing)) : body));
    }

    private static String key(Writing writing) {
        return Change.named("key 1 of " + writing.text("properties.accountName").orElse(""));
    }

    @Override
    public void check(Writing writing) {
        for (var needed : needed(writing.text("properties.datastoreType").orElse(""))) {
            if (writing.text("properties." + needed).isEmpty()) {
                throw Refusal.of(400, "UserError", "The datastore needs '" + needed + "'.");
            }
        }
    }

    private static List<String> needed(String type) {
        return switch (type) {
            case "AzureBlob" -> List.of("accountName", "containerName");
            case "AzureDataLakeGen2" -> List.of("accountName", "filesystem");
            case "AzureFile" -> List.of("accountName", "fileShareName");
            default -> List.of();
        };
    }
}
