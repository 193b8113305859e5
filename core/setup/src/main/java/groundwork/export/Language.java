package groundwork.export;

import groundwork.terms.Json;
import java.util.Map;
import java.util.stream.Collectors;

/// How a language writes values; [#print] writes whole bodies with it.
interface Language {

    /// Between a name and its value.
    String assignment();

    /// After an item of a list.
    String itemEnd();

    /// A string, or the reference it stands for.
    String text(String value);

    /// The name of a member, or the reference it stands for.
    String name(String name);

    String output(Json.Output output);

    /// A value, its further lines indented by this many blanks.
    default String print(Json json, int indent) {
        var inner = "\n" + " ".repeat(indent + 2);
        var end = "\n" + " ".repeat(indent);
        return switch (json) {
            case Json.Obj(var members) -> members.isEmpty() ? "{}" : "{" + members(members, indent, inner) + end + "}";
            case Json.Arr(var items) ->
                items.isEmpty()
                        ? "[]"
                        : items.stream()
                                .map(item -> inner + print(item, indent + 2) + itemEnd())
                                .collect(Collectors.joining("", "[", end + "]"));
            case Json.Str(var value) -> text(value);
            case Json.Num(var value) -> value.toPlainString();
            case Json.Bool(var value) -> String.valueOf(value);
            case Json.Null() -> "null";
            case Json.Output output -> output(output);
        };
    }

    private String members(Map<String, Json> members, int indent, String inner) {
        return members.entrySet().stream()
                .map(member -> inner + name(member.getKey()) + assignment() + print(member.getValue(), indent + 2))
                .collect(Collectors.joining());
    }
}
