package practicecloud.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reading and writing JSON trees by dotted paths (`properties.networkAcls.defaultAction`).
public final class Tree {

    /// As lenient as Azure's own front door, which takes unquoted names, comments and trailing commas.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private Tree() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static ArrayNode array(Stream<? extends JsonNode> items) {
        var array = array();
        items.forEach(array::add);
        return array;
    }

    public static ArrayNode strings(Collection<String> items) {
        var array = array();
        items.forEach(array::add);
        return array;
    }

    /// @throws IOException when this is not JSON
    public static JsonNode parse(byte[] text) throws IOException {
        return MAPPER.readTree(text);
    }

    public static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is at the path; a missing node where nothing is.
    public static JsonNode at(JsonNode tree, String path) {
        var here = tree;
        for (var name : path.split("\\.")) {
            here = here.path(name);
        }
        return here;
    }

    /// The text at the path, when there is one.
    public static Optional<String> text(JsonNode tree, String path) {
        var found = at(tree, path);
        return found.isTextual() ? Optional.of(found.textValue()) : Optional.empty();
    }

    /// Whether the path holds this word, whatever its case.
    public static boolean says(JsonNode tree, String path, String word) {
        return text(tree, path).filter(word::equalsIgnoreCase).isPresent();
    }

    public static Stream<JsonNode> items(JsonNode tree, String path) {
        return StreamSupport.stream(at(tree, path).spliterator(), false);
    }

    /// The object at the path, made on the way where it is not there.
    public static ObjectNode objectAt(ObjectNode tree, String path) {
        var here = tree;
        for (var name : path.split("\\.")) {
            here = here.path(name) instanceof ObjectNode there ? there : here.putObject(name);
        }
        return here;
    }

    public static void put(ObjectNode tree, String path, JsonNode value) {
        int dot = path.lastIndexOf('.');
        var parent = dot < 0 ? tree : objectAt(tree, path.substring(0, dot));
        parent.set(path.substring(dot + 1), value);
    }

    public static void put(ObjectNode tree, String path, String value) {
        put(tree, path, JsonNodeFactory.instance.textNode(value));
    }

    public static void put(ObjectNode tree, String path, boolean value) {
        put(tree, path, JsonNodeFactory.instance.booleanNode(value));
    }

    public static void put(ObjectNode tree, String path, int value) {
        put(tree, path, JsonNodeFactory.instance.numberNode(value));
    }

    public static void putIfAbsent(ObjectNode tree, String path, JsonNode value) {
        var found = at(tree, path);
        if (found.isMissingNode() || found.isNull()) {
            put(tree, path, value);
        }
    }

    public static void remove(ObjectNode tree, String path) {
        int dot = path.lastIndexOf('.');
        var parent = dot < 0 ? tree : at(tree, path.substring(0, dot));
        if (parent instanceof ObjectNode object) {
            object.remove(path.substring(dot + 1));
        }
    }

    /// A copy of `base` with `patch` merged in, by RFC 7396: objects merge, null removes, all else replaces.
    public static ObjectNode merged(ObjectNode base, ObjectNode patch) {
        var result = base.deepCopy();
        patch.properties().forEach(entry -> {
            var name = entry.getKey();
            var value = entry.getValue();
            if (value.isNull()) {
                result.remove(name);
            } else if (value instanceof ObjectNode inner && result.path(name) instanceof ObjectNode there) {
                result.set(name, merged(there, inner));
            } else {
                result.set(name, value.deepCopy());
            }
        });
        return result;
    }
}
