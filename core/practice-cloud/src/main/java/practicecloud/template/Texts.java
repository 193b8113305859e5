package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import practicecloud.json.Tree;

/// The string functions.
final class Texts {

    static final Map<String, Library.Function> ALL = Map.ofEntries(
            Map.entry("concat", Texts::concat),
            Map.entry("format", Format::format),
            Map.entry("toLower", at -> Nodes.text(at.text(0).toLowerCase(Locale.ROOT))),
            Map.entry("toUpper", at -> Nodes.text(at.text(0).toUpperCase(Locale.ROOT))),
            Map.entry("trim", at -> Nodes.text(at.text(0).trim())),
            Map.entry("substring", Texts::substring),
            Map.entry("replace", at -> Nodes.text(at.text(0).replace(at.text(1), at.text(2)))),
            Map.entry("split", Texts::split),
            Map.entry("join", Texts::join),
            Map.entry("startsWith", at -> Nodes.truth(lower(at, 0).startsWith(lower(at, 1)))),
            Map.entry("endsWith", at -> Nodes.truth(lower(at, 0).endsWith(lower(at, 1)))),
            Map.entry("padLeft", Texts::padLeft),
            Map.entry("string", at -> Nodes.text(Nodes.asText(at.node(0)))));

    private Texts() {}

    private static String lower(Arguments at, int index) {
        return at.text(index).toLowerCase(Locale.ROOT);
    }

    private static JsonNode concat(Arguments at) {
        var first = at.node(0);
        if (first.isArray()) {
            return Tree.array(at.all().flatMap(Nodes::stream));
        }
        return Nodes.text(at.all().map(part -> written(at, part)).collect(Collectors.joining()));
    }

    private static String written(Arguments at, JsonNode part) {
        if (part.isContainerNode()) {
            throw at.fault("accepts either strings or arrays, not both.");
        }
        return Nodes.asText(part);
    }

    private static JsonNode substring(Arguments at) {
        var text = at.text(0);
        int start = at.small(1);
        int length = at.size() > 2 ? at.small(2) : text.length() - start;
        if (start < 0 || length < 0 || start + length > text.length()) {
            throw at.fault("parameters are not valid: index and length must refer to a location within the string."
                    + " The index '" + start + "', the length '" + length + "', and the length of the string '"
                    + text.length() + "'.");
        }
        return Nodes.text(text.substring(start, start + length));
    }

    private static JsonNode split(Arguments at) {
        var by = at.node(1);
        var pattern = (by.isArray() ? Nodes.stream(by) : List.of(by).stream())
                .map(JsonNode::asText)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Tree.strings(List.of(Pattern.compile(pattern).split(at.text(0), -1)));
    }

    private static JsonNode join(Arguments at) {
        return Nodes.text(Nodes.stream(at.array(0)).map(Nodes::asText).collect(Collectors.joining(at.text(1))));
    }

    private static JsonNode padLeft(Arguments at) {
        var text = Nodes.asText(at.node(0));
        var filler = at.text(2, " ");
        return Nodes.text(filler.repeat(Math.max(0, at.small(1) - text.length())) + text);
    }
}
