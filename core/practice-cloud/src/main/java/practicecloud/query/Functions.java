package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practicecloud.json.Tree;

/// The scalar functions.
final class Functions {

    private static final ObjectNode MAKE = Tree.object();

    private static final Map<String, Function<List<JsonNode>, JsonNode>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("tolower", at -> text(text(at, 0).toLowerCase(Locale.ROOT))),
            Map.entry("toupper", at -> text(text(at, 0).toUpperCase(Locale.ROOT))),
            Map.entry("tostring", at -> text(text(at, 0))),
            Map.entry("toint", Functions::number),
            Map.entry("tolong", Functions::number),
            Map.entry("todouble", Functions::number),
            Map.entry(
                    "tobool",
                    at -> truth(
                            text(at, 0).equalsIgnoreCase("true") || text(at, 0).equals("1"))),
            Map.entry("strlen", at -> MAKE.numberNode(text(at, 0).length())),
            Map.entry("strcat", at -> text(at.stream().map(Sign::text).collect(Collectors.joining()))),
            Map.entry("substring", Functions::substring),
            Map.entry("replace_string", at -> text(text(at, 0).replace(text(at, 1), text(at, 2)))),
            Map.entry(
                    "trim",
                    at -> text(text(at, 1).replaceAll("^(?:" + text(at, 0) + ")|(?:" + text(at, 0) + ")$", ""))),
            Map.entry("split", Functions::split),
            Map.entry("extract", Functions::extract),
            Map.entry("isempty", at -> truth(text(at, 0).isEmpty())),
            Map.entry("isnotempty", at -> truth(!text(at, 0).isEmpty())),
            Map.entry("isnull", at -> truth(at.getFirst().isNull())),
            Map.entry("isnotnull", at -> truth(!at.getFirst().isNull())),
            Map.entry("not", at -> truth(!at.getFirst().asBoolean())),
            Map.entry("iff", at -> at.get(at.getFirst().asBoolean() ? 1 : 2)),
            Map.entry("iif", at -> at.get(at.getFirst().asBoolean() ? 1 : 2)),
            Map.entry("case", Functions::cases),
            Map.entry(
                    "coalesce",
                    at -> at.stream()
                            .filter(one -> !text(one).isEmpty())
                            .findFirst()
                            .orElse(MAKE.nullNode())),
            Map.entry(
                    "array_length",
                    at -> at.getFirst().isArray()
                            ? MAKE.numberNode(at.getFirst().size())
                            : MAKE.nullNode()),
            Map.entry(
                    "bag_keys",
                    at -> Tree.array(at.getFirst().properties().stream().map(one -> text(one.getKey())))),
            Map.entry("parse_json", Functions::parsed),
            Map.entry("todynamic", Functions::parsed),
            Map.entry("dynamic", at -> at.getFirst()),
            Map.entry("pack", Functions::pack),
            Map.entry("bag_pack", Functions::pack)));

    private Functions() {}

    static String known() {
        return String.join(", ", ALL.keySet());
    }

    static boolean knows(String name) {
        return ALL.containsKey(name.toLowerCase(Locale.ROOT));
    }

    static JsonNode call(String name, List<JsonNode> arguments) {
        var function = ALL.get(name.toLowerCase(Locale.ROOT));
        if (function == null) {
            throw BadQuery.beyond("the function '" + name + "'", known());
        }
        try {
            return function.apply(arguments);
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw BadQuery.of("The function '" + name + "' needs more arguments than " + arguments.size() + ".");
        }
    }

    private static String text(List<JsonNode> at, int index) {
        return Sign.text(at.get(index));
    }

    private static String text(JsonNode node) {
        return Sign.text(node);
    }

    private static JsonNode text(String value) {
        return MAKE.textNode(value);
    }

    private static JsonNode truth(boolean value) {
        return MAKE.booleanNode(value);
    }

    private static JsonNode number(List<JsonNode> at) {
        try {
            return at.getFirst().isNumber()
                    ? at.getFirst()
                    : MAKE.numberNode(new BigDecimal(text(at, 0).trim()));
        } catch (NumberFormatException e) {
            return MAKE.nullNode();
        }
    }

    private static JsonNode substring(List<JsonNode> at) {
        var whole = text(at, 0);
        int from = Math.clamp(at.get(1).asInt(), 0, whole.length());
        int length = at.size() > 2 ? at.get(2).asInt() : whole.length();
        return text(whole.substring(from, Math.clamp((long) from + length, from, whole.length())));
    }

    private static JsonNode split(List<JsonNode> at) {
        var parts = Tree.array(Stream.of(text(at, 0).split(Pattern.quote(text(at, 1)), -1))
                .map(Functions::text));
        return at.size() > 2 ? Tree.array(Stream.of(parts.path(at.get(2).asInt()))) : parts;
    }

    private static JsonNode extract(List<JsonNode> at) {
        var matcher = Pattern.compile(text(at, 0)).matcher(text(at, 2));
        return text(matcher.find() ? matcher.group(at.get(1).asInt()) : "");
    }

    private static JsonNode cases(List<JsonNode> at) {
        for (int i = 0; i + 1 < at.size(); i += 2) {
            if (at.get(i).asBoolean()) {
                return at.get(i + 1);
            }
        }
        return at.getLast();
    }

    private static JsonNode parsed(List<JsonNode> at) {
        if (!at.getFirst().isTextual()) {
            return at.getFirst();
        }
        try {
            return Tree.parse(text(at, 0).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return at.getFirst();
        }
    }

    private static JsonNode pack(List<JsonNode> at) {
        var bag = Tree.object();
        for (int i = 0; i + 1 < at.size(); i += 2) {
            bag.set(text(at, i), at.get(i + 1));
        }
        return bag;
    }
}
