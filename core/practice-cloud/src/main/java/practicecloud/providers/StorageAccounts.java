package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// `Microsoft.Storage/storageAccounts`: files, code and outputs.
///
/// @param base how clients call this cloud
public record StorageAccounts(Supplier<String> base) implements ResourceType {

    @Override
    public void check(Writing writing) {
        if (!writing.id().name().matches("[a-z0-9]{3,24}")) {
            throw Refusal.of(
                    400,
                    "AccountNameInvalid",
                    writing.id().name() + " is not a valid storage account name. Storage account name must be between 3"
                            + " and 24 characters in length and use numbers and lower-case letters only.");
        }
        if (Names.isTaken(writing, writing.id().type())) {
            throw Refusal.of(
                    409,
                    "StorageAccountInAnotherResourceGroup",
                    "The account " + writing.id().name()
                            + " is already in another resource group in this subscription.");
        }
    }

    @Override
    public void complete(Writing writing) {
        StorageDefaults.fill(writing);
    }

    @Override
    public void finish(Writing writing) {
        StorageRules.check(writing);
        StorageDefaults.services(writing);
    }

    /// Its data plane is served by this very cloud.
    @Override
    public JsonNode shown(JsonNode body, String version) {
        ObjectNode copy = body.deepCopy();
        for (var service : List.of("blob", "dfs")) {
            var endpoint = base.get() + "/storage/" + body.path("name").asText() + "/" + service + "/";
            Tree.put(copy, "properties.primaryEndpoints." + service, endpoint);
        }
        return copy;
    }

    @Override
    public Optional<Reply> act(String action, Request request, Writing writing) {
        if (!action.equalsIgnoreCase("listKeys")) {
            return Optional.empty();
        }
        var body = Tree.object();
        var keys = body.putArray("keys");
        for (int number = 1; number <= 2; number++) {
            keys.addObject()
                    .put("keyName", "key" + number)
                    .put(
                            "value",
                            Change.named("key " + number + " of " + writing.id().key()))
                    .put("permissions", "FULL");
        }
        return Optional.of(Reply.json(200, body));
    }
}
