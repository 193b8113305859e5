package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Answers those who follow an operation, as a status or as a result, by the address they ask at.
public record Follow(Realm realm, Operations operations) {

    Reply answer(Request request, String kind, String name) {
        var operation = operations
                .find(name)
                .orElseThrow(
                        () -> Refusal.of(404, "OperationNotFound", "The operation '" + name + "' could not be found."));
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "operations", "computeoperationsstatus" -> status(request, operation);
            case "operationresults", "workspaceoperationsstatus", "asyncoperations" -> result(request, kind, operation);
            default ->
                throw Refusal.of(404, "InvalidResourceType", "There is nothing at '" + request.pathText() + "'.");
        };
    }

    private Reply status(Request request, JsonNode operation) {
        var body = Tree.object()
                .put("id", request.pathText())
                .put("name", operation.path("name").asText())
                .put("status", operation.path("status").asText())
                .put("startTime", operation.path("startTime").asText());
        if (operation.has("endTime")) {
            body.put("endTime", operation.path("endTime").asText());
        }
        if (operation.has("error")) {
            body.set("error", operation.path("error"));
        }
        return isRunning(operation) ? Longer.wait(realm, Reply.json(200, body), operation) : Reply.json(200, body);
    }

    private static boolean isRunning(JsonNode operation) {
        return Tree.says(operation, "status", "InProgress");
    }

    private Reply result(Request request, String kind, JsonNode operation) {
        if (isRunning(operation)) {
            var self = request.base() + request.pathText() + "?"
                    + Longer.query(kind, "api-version=" + request.apiVersion());
            return Longer.wait(realm, Reply.empty(202).with("Location", self), operation);
        }
        if (operation.has("error")) {
            return failed(operation);
        }
        if (operation.has("result")) {
            return Reply.json(200, operation.path("result"));
        }
        var target = Id.of(operation.path("target").asText());
        return realm.world()
                .get(Table.RESOURCES, target.key())
                .map(body -> Reply.json(200, realm.types().shown(body, request.apiVersion())))
                .orElseGet(() -> Reply.empty(target.is("Microsoft.Resources/resourceGroups") ? 200 : 204));
    }

    /// The storage provider reports a failed write with status 200 and a body that says so.
    private static Reply failed(JsonNode operation) {
        var body = Tree.object();
        boolean storage = Id.of(operation.path("target").asText()).provider().equalsIgnoreCase("Microsoft.Storage");
        if (storage) {
            body.put("status", "Failed");
        }
        body.set("error", operation.path("error"));
        return Reply.json(storage ? 200 : 400, body);
    }
}
