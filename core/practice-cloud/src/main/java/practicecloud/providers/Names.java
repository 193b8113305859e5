package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Small things many types do alike.
final class Names {

    private Names() {}

    /// A new etag, as network resources have one.
    static void etag(Writing writing) {
        writing.body().put("etag", "W/\"" + writing.change().uuid("etag") + "\"");
    }

    /// Gives each named item of an array its id, etag and state.
    static void items(Writing writing, String array, String type) {
        var filled = Tree.array();
        for (var item : Tree.at(writing.body(), array)) {
            var name = item.path("name").asText();
            var whole = Tree.object()
                    .put("name", name)
                    .put("id", writing.id().text() + "/" + type + "/" + name)
                    .put("etag", writing.body().path("etag").asText())
                    .put("type", writing.id().type() + "/" + type);
            var properties = whole.putObject("properties").put("provisioningState", "Succeeded");
            if (item.path("properties") instanceof ObjectNode given) {
                properties.setAll(given);
                properties.put("provisioningState", "Succeeded");
            }
            filled.add(whole);
        }
        writing.set(array, filled);
    }

    /// Refuses a reference to what is not there.
    static void mustExist(Writing writing, String path) {
        writing.text(path).filter(id -> !writing.exists(id)).ifPresent(id -> {
            throw notThere(writing, id);
        });
    }

    static Refusal notThere(Writing writing, String id) {
        return Refusal.of(
                400,
                "InvalidResourceReference",
                "Resource " + id + " referenced by resource " + writing.id()
                        + " was not found. Please make sure that the referenced resource exists, and that both resources"
                        + " are in the same region.");
    }

    /// All resources of a type in the whole world.
    static Stream<ObjectNode> all(Writing writing, String type) {
        return writing.change().scan(Table.RESOURCES, "/").stream()
                .filter(resource -> Tree.says(resource, "type", type))
                .map(ObjectNode.class::cast);
    }

    /// Refuses a name that another resource of the type has anywhere.
    static boolean isTaken(Writing writing, String type) {
        return all(writing, type)
                .map(resource -> Id.of(resource.path("id").asText()))
                .anyMatch(id -> id.name().equalsIgnoreCase(writing.id().name())
                        && !id.key().equals(writing.id().key()));
    }
}
