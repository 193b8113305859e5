package groundwork.export;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is merged into resources that were picked up: settings are set, items are added where they are missing,
/// nothing is taken away.
final class PickedUp {

    static final String BEFORE = "picked-up-before.sh";
    static final String AFTER = "picked-up-after.sh";

    /// What tells items of a list apart, the first that an item has.
    private static final List<String> KEYS = List.of("id", "value", "service", "name");

    private final Shell shell;

    PickedUp(Shell shell) {
        this.shell = shell;
    }

    /// The scripts: what can be merged before anything is made, and what mentions things that are.
    static Map<String, String> files(Blueprint blueprint) {
        var graph = Graph.of(blueprint);
        var made = blueprint.resources().stream()
                .filter(step -> step.mode() == Mode.CREATE && Place.is(step.id()))
                .map(Resource::key)
                .collect(Collectors.toSet());
        var merged = blueprint.resources().stream()
                .filter(step -> step.mode() == Mode.MERGE
                        && !Mentions.members(step.body()).isEmpty())
                .collect(Collectors.partitioningBy(step -> needs(graph, step.key(), made)));
        var files = new LinkedHashMap<String, String>();
        var shell = new Shell(blueprint);
        write(files, BEFORE, shell, merged.getOrDefault(false, List.of()));
        write(files, AFTER, shell, merged.getOrDefault(true, List.of()));
        return files;
    }

    private static boolean needs(Graph graph, String key, Set<String> made) {
        return graph.before(key).stream().anyMatch(before -> made.contains(before) || needs(graph, before, made));
    }

    private static void write(Map<String, String> files, String name, Shell shell, List<Resource> steps) {
        if (!steps.isEmpty()) {
            files.put(name, script(shell, steps));
        }
    }

    private static String script(Shell shell, List<Resource> steps) {
        var script = new StringBuilder(
                Shell.HEAD.formatted("What is added to resources that were picked up. May be run again."));
        for (var step : steps) {
            script.append("echo ")
                    .append(Shell.quoted(step.why().words().english()))
                    .append('\n');
            TerraformNames.outputs(step.body())
                    .map(Json.Output::resource)
                    .distinct()
                    .forEach(id -> script.append(shell.reads(id)));
            script.append(new PickedUp(shell).merge(step));
        }
        return script.toString();
    }

    /// The commands that merge one body.
    String merge(Resource step) {
        var lines = new StringBuilder();
        commands(step, "", step.body()).forEach(lines::append);
        return lines.toString();
    }

    private Stream<String> commands(Resource step, String path, Json value) {
        return switch (value) {
            case Json.Obj(var members) ->
                members.entrySet().stream()
                        .flatMap(member -> commands(
                                step,
                                path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                                member.getValue()));
            case Json.Arr(var items) -> items.stream().map(item -> add(step, path, item));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _, Json.Output _ ->
                Stream.of(update(step) + " --set " + path + "=" + shell.plain(value) + "\n");
        };
    }

    private String add(Resource step, String path, Json item) {
        var add = update(step) + " --add " + path + " " + shell.word(item);
        return KEYS.stream()
                .filter(key -> !item.at(key).isNull())
                .findFirst()
                .map(key -> "if ! az resource show --ids "
                        + Shell.quoted(step.id().value()) + " --api-version "
                        + step.apiVersion() + " --query \"" + path + "[].[" + key + "]\" --output tsv | grep -qixF -- "
                        + shell.plain(item.at(key)) + "; then\n  " + add + "\nfi\n")
                .orElse(add + "\n");
    }

    private static String update(Resource step) {
        return "az resource update --ids " + Shell.quoted(step.id().value()) + " --api-version " + step.apiVersion()
                + " --output none";
    }
}
