package groundwork.export;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Bicep: a main file for the subscription and a module for each [Deployment].
final class BicepExport {

    private static final String GROUP = "group";

    private final Blueprint blueprint;
    private final Graph graph;
    private final List<Deployment> deployments;

    private BicepExport(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.graph = Graph.of(blueprint);
        this.deployments = Deployments.of(blueprint);
    }

    static Map<String, String> of(Blueprint blueprint) {
        var export = new BicepExport(blueprint);
        var files = new LinkedHashMap<String, String>();
        files.put("main.bicep", export.main());
        export.deployments.forEach(deployment ->
                files.put(deployment.name() + ".bicep", new BicepModule(blueprint, export.graph, deployment).text()));
        files.putAll(PickedUp.files(blueprint));
        files.put("README.md", Readme.of(blueprint, Format.BICEP, files.keySet()));
        return files;
    }

    private String main() {
        var groups = blueprint.resources().stream()
                .filter(step -> !Place.is(step.id()))
                .map(BicepExport::group)
                .collect(Collectors.joining());
        return "targetScope = 'subscription'\n" + groups
                + deployments.stream().map(this::module).collect(Collectors.joining());
    }

    private static String group(Resource group) {
        var members = new LinkedHashMap<String, Json>();
        members.put("name", Json.of(group.name()));
        members.putAll(Mentions.members(group.body()));
        return "\n// " + group.why().words().english() + "\nresource " + GROUP + " '" + group.type() + "@"
                + group.apiVersion() + "' = " + BicepModule.PLAIN.print(new Json.Obj(members), 0) + "\n";
    }

    private String module(Deployment deployment) {
        var scope = blueprint.find(deployment.group()).isPresent()
                ? GROUP
                : "resourceGroup('" + deployment.group().subscriptionId().orElseThrow() + "', '"
                        + deployment.group().name() + "')";
        var after = deployment.after().isEmpty()
                ? ""
                : "  dependsOn: [\n"
                        + deployment.after().stream()
                                .map(name -> "    " + symbol(name) + "\n")
                                .collect(Collectors.joining())
                        + "  ]\n";
        return "\n" + deployment.step().map(step -> "// " + step + "\n").orElse("") + "module "
                + symbol(deployment.name()) + " '" + deployment.name() + ".bicep' = {\n  name: '" + deployment.name()
                + "'\n  scope: " + scope + "\n" + after + "}\n";
    }

    private static String symbol(String deployment) {
        return deployment.replaceAll("[^A-Za-z0-9]", "_");
    }
}
