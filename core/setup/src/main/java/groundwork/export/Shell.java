package groundwork.export;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes for a POSIX shell with the az command line: quoting, bodies, and variables for what only exists later.
final class Shell {

    static final String HEAD = """
            #!/usr/bin/env bash
            # %s
            set -euo pipefail

            """;

    /// Variables by what they hold.
    private final Map<Json.Output, String> variables = new LinkedHashMap<>();

    /// What a shell knows of this blueprint's outputs.
    Shell(Blueprint blueprint) {
        var symbols = new Symbols(blueprint.resources(), "_");
        var ids = new TreeMap<ResourceId, Resource>();
        blueprint.resources().forEach(step -> ids.putIfAbsent(step.id(), step));
        TerraformNames.outputsOf(blueprint).forEach(output -> {
            var step = Optional.ofNullable(ids.get(output.resource())).orElseThrow();
            var last = output.path().substring(output.path().lastIndexOf('.') + 1);
            variables.putIfAbsent(output, symbols.of(step.key()) + "_" + last);
        });
    }

    /// Lines that fill the variables about this resource.
    String reads(ResourceId id) {
        var lines = new StringBuilder();
        variables.forEach((output, variable) -> {
            if (output.resource().equals(id)) {
                lines.append(variable)
                        .append("=$(az resource show --ids ")
                        .append(quoted(id.value()))
                        .append(" --api-version ")
                        .append(ApiVersions.of(id))
                        .append(" --query ")
                        .append(output.path())
                        .append(" --output tsv)\n");
            }
        });
        return lines.toString();
    }

    /// A body as one word of a command, variables filled in by the shell.
    String body(Json body) {
        return "\"$(cat <<JSON\n" + escaped(JsonText.print(marked(body))) + "\nJSON\n)\"";
    }

    /// A value on one line, as one word in double quotes.
    String word(Json value) {
        return '"' + escaped(JsonText.compact(marked(value))).replace("\"", "\\\"") + '"';
    }

    /// A string as it is, or the variable that holds it, as one word.
    String plain(Json value) {
        var text = marked(value) instanceof Json.Str(var string) ? string : JsonText.compact(value);
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./:@=-]+") ? text : "'" + text.replace("'", "'\"'\"'") + "'";
    }

    /// Outputs become marks that survive escaping.
    private Json marked(Json json) {
        return switch (json) {
            case Json.Obj(var members) -> {
                var copy = new LinkedHashMap<String, Json>();
                members.forEach((name, value) -> copy.put(name, marked(value)));
                yield new Json.Obj(copy);
            }
            case Json.Arr(var items) -> Json.array(items.stream().map(this::marked));
            case Json.Output output -> Json.of("\u0001" + variables.get(output) + "\u0002");
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> json;
        };
    }

    private static String escaped(String json) {
        return json.replace("\\u0001", "\u0001")
                .replace("\\u0002", "\u0002")
                .replace("\\", "\\\\")
                .replace("$", "\\$")
                .replace("`", "\\`")
                .replace("\u0001", "${")
                .replace("\u0002", "}");
    }
}
