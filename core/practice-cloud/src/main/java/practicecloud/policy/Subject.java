package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// The resource a policy looks at, as it would be after the write.
///
/// @param type as policies call it, which for resource groups is not what the rest of Azure calls it
record Subject(Id id, String type, ObjectNode body) {

    private static final String TAGS = "tags";

    /// What a field leads to.
    ///
    /// @param many whether it means each item of a list
    record Found(List<JsonNode> values, boolean many) {

        /// As one value: a list where it is many.
        JsonNode whole() {
            return many
                    ? Tree.array(values.stream())
                    : values.isEmpty() ? MissingNode.getInstance() : values.getFirst();
        }
    }

    static Subject of(Writing writing) {
        var name = writing.traits().name();
        var type = name.equals("Microsoft.Resources/resourceGroups")
                ? "Microsoft.Resources/subscriptions/resourceGroups"
                : name;
        return new Subject(writing.id(), type, writing.body());
    }

    Found field(String name) {
        return switch (name) {
            case "type" -> one(TextNode.valueOf(type));
            case "name" -> one(TextNode.valueOf(id.name()));
            case "fullName" -> one(TextNode.valueOf(fullName(id)));
            case "id" -> one(TextNode.valueOf(id.text()));
            case "location" -> one(location());
            case TAGS, "kind", "zones" -> one(body.path(name));
            case "identity.type" -> one(body.at("/identity/type"));
            default ->
                tagName(name)
                        .map(tag -> one(tag(tag)))
                        .or(() -> Alias.of(name, type).map(alias -> new Found(alias.values(body), alias.isMany())))
                        .orElseGet(() -> one(MissingNode.getInstance()));
        };
    }

    private static Found one(JsonNode value) {
        return new Found(List.of(value), false);
    }

    private static String fullName(Id id) {
        return id.isChild() ? fullName(id.above()) + "/" + id.name() : id.name();
    }

    private JsonNode location() {
        var written = body.path("location");
        return written.isTextual()
                ? TextNode.valueOf(written.textValue().replace(" ", "").toLowerCase(Locale.ROOT))
                : written;
    }

    /// `tags.team`, `tags[team]`, `tags['team']`.
    static Optional<String> tagName(String field) {
        if (!field.regionMatches(true, 0, TAGS, 0, TAGS.length()) || field.contains("/")) {
            return Optional.empty();
        }
        var rest = field.substring(TAGS.length());
        var name = rest.replaceAll("^(\\.|\\['?)|'?\\]$", "");
        return rest.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private JsonNode tag(String name) {
        return body.path(TAGS).properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .<JsonNode>map(entry -> entry.getValue())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
