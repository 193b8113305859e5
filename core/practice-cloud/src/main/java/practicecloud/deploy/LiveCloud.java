package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.json.Tree;
import practicecloud.template.Fault;
import practicecloud.template.Runtime;
import practicecloud.world.Id;

/// What a template learns of this cloud while it runs, asked as the one who deploys.
record LiveCloud(BackDoor door, BackDoor.Visitor visitor) implements Runtime {

    @Override
    public JsonNode reference(String id, Optional<String> version, boolean full) {
        var with =
                version.orElseThrow(() -> Fault.invalid("The template function 'reference' needs an api-version for '"
                        + id + "', which is not a resource of this template. Please see"
                        + " https://aka.ms/arm-function-reference for usage details."));
        var body = wellAnswered(door.get(visitor, id, with));
        return full ? whole((ObjectNode) body, id, with) : body.path("properties");
    }

    private static JsonNode whole(ObjectNode body, String id, String version) {
        var whole = Tree.object().put("apiVersion", version);
        whole.setAll((ObjectNode) body.deepCopy().without(List.of("id", "name", "type")));
        whole.put("resourceId", id);
        Id.of(id).subscription().ifPresent(subscription -> whole.put("subscriptionId", subscription));
        Id.of(id).group().ifPresent(group -> whole.put("resourceGroupName", group));
        return whole.put("scope", "");
    }

    @Override
    public JsonNode list(String function, String id, String version, JsonNode body) {
        return wellAnswered(door.post(visitor, id + "/" + function, version, body));
    }

    private static JsonNode wellAnswered(Reply reply) {
        var body = BackDoor.body(reply);
        if (reply.status() >= 400) {
            throw Refusal.of(
                    reply.status(),
                    Tree.text(body, "error.code").orElse("Unknown"),
                    Tree.text(body, "error.message").orElse(""));
        }
        return body;
    }
}
