package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;

/// Whether the values given fit what a template asks for.
final class Parameters {

    private static final String USAGE = " Please see https://aka.ms/arm-pass-parameter-values for usage details.";

    private Parameters() {}

    /// No value may be given that nobody asks for, and none may be a reference to a secret.
    static void check(JsonNode definitions, JsonNode given) {
        for (var entry : given.properties()) {
            if (Nodes.member(definitions, entry.getKey()).isMissingNode()) {
                var known = definitions.properties().stream()
                        .map(one -> one.getKey())
                        .collect(Collectors.joining(", "));
                throw Fault.invalid("The template parameters '" + entry.getKey() + "' in the parameters file are not"
                        + " valid; they are not present in the original template and can therefore not be provided at"
                        + " deployment time. The only supported parameters for this template are '" + known + "'."
                        + USAGE);
            }
            if (entry.getValue().has("reference")) {
                throw Fault.invalid("The parameter '" + entry.getKey()
                        + "' refers to a key vault secret, and this cloud" + " takes parameters by value only");
            }
        }
    }

    static Fault missing(String name) {
        return Fault.invalid("The value for the template parameter '" + name + "' is not provided."
                + " Please see https://aka.ms/arm-create-parameter-file for usage details.");
    }

    static JsonNode checked(String name, JsonNode definition, JsonNode value) {
        type(name, definition, value);
        allowed(name, definition, value);
        length(name, definition, value);
        range(name, definition, value);
        return value;
    }

    private static void type(String name, JsonNode definition, JsonNode value) {
        if (value.isNull() && definition.path("nullable").asBoolean()) {
            return;
        }
        boolean fits = switch (definition.path("type").asText().toLowerCase(Locale.ROOT)) {
            case "string", "securestring" -> value.isTextual();
            case "int" -> value.isIntegralNumber();
            case "bool" -> value.isBoolean();
            case "object", "secureobject" -> value.isObject();
            case "array" -> value.isArray();
            default -> definition.has("$ref");
        };
        if (!fits) {
            throw Fault.invalid("Template parameter JToken type is not valid. Expected '"
                    + shownType(definition.path("type").asText()) + "'. Actual '" + actual(value)
                    + "' for the parameter '" + name
                    + "'. Please see https://aka.ms/arm-deploy/#parameter-file for usage"
                    + " details.");
        }
    }

    private static String actual(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "String";
            case NUMBER -> value.isIntegralNumber() ? "Integer" : "Float";
            case BOOLEAN -> "Boolean";
            case ARRAY -> "Array";
            case OBJECT -> "Object";
            case NULL, MISSING, BINARY, POJO -> "Null";
        };
    }

    private static void allowed(String name, JsonNode definition, JsonNode value) {
        var allowed = definition.path("allowedValues");
        if (allowed.isArray()
                && Nodes.stream(allowed).noneMatch(one -> equal(one, value))
                && !allParts(allowed, value)) {
            var values = Nodes.stream(allowed).map(Nodes::asText).collect(Collectors.joining(","));
            throw Fault.invalid("The provided value for the template parameter '" + name + "' is not valid. The value '"
                    + Nodes.asText(value) + "' is not part of the allowed value(s): '" + values + "'");
        }
    }

    private static boolean equal(JsonNode one, JsonNode value) {
        return one.isTextual() && value.isTextual()
                ? one.textValue().equalsIgnoreCase(value.textValue())
                : Nodes.same(one, value);
    }

    /// An array may hold any of the allowed values.
    private static boolean allParts(JsonNode allowed, JsonNode value) {
        return value.isArray()
                && Nodes.stream(value).allMatch(part -> Nodes.stream(allowed).anyMatch(one -> equal(one, part)));
    }

    private static void length(String name, JsonNode definition, JsonNode value) {
        int length = value.isTextual() ? value.textValue().length() : value.size();
        bounds(name, definition, length, "Length", value.isTextual() || value.isArray());
    }

    private static void range(String name, JsonNode definition, JsonNode value) {
        bounds(name, definition, value.asLong(), "Value", value.isIntegralNumber());
    }

    private static void bounds(String name, JsonNode definition, long measured, String what, boolean applies) {
        long least = definition.path("min" + what).asLong(Long.MIN_VALUE);
        long most = definition.path("max" + what).asLong(Long.MAX_VALUE);
        if (applies && (measured < least || measured > most)) {
            boolean low = measured < least;
            throw Fault.invalid("The provided value for the template parameter '" + name + "' is not valid. "
                    + what + " of the value should be " + (low ? "greater" : "less") + " than or equal to '"
                    + (low ? least : most) + "'." + USAGE);
        }
    }

    static boolean isSecret(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("secure");
    }

    static String shownType(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "securestring" -> "SecureString";
            case "secureobject" -> "SecureObject";
            default -> type.isEmpty() ? "" : capital(type);
        };
    }

    private static String capital(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }
}
