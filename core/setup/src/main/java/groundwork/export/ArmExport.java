package groundwork.export;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A template for `az deployment sub create`: the resource group, and one nested deployment for each
/// [Deployment].
final class ArmExport {

    static final String FILE = "azuredeploy.json";

    private static final String SCHEMAS = "https://schema.management.azure.com/schemas/";
    private static final String DEPLOYMENTS = "2025-04-01";

    private final Blueprint blueprint;
    private final Graph graph;
    private final List<Deployment> deployments;

    private ArmExport(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.graph = Graph.of(blueprint);
        this.deployments = Deployments.of(blueprint);
    }

    static Map<String, String> of(Blueprint blueprint) {
        var files = new LinkedHashMap<String, String>();
        files.put(FILE, JsonText.print(new ArmExport(blueprint).template()) + "\n");
        files.putAll(PickedUp.files(blueprint));
        files.put("README.md", Readme.of(blueprint, Format.ARM, files.keySet()));
        return files;
    }

    private Json template() {
        var resources = new ArrayList<Json>();
        groups().forEach(group -> resources.add(group(group)));
        deployments.forEach(deployment -> resources.add(nested(deployment)));
        return template("2018-05-01/subscriptionDeploymentTemplate.json#", resources);
    }

    /// The resource groups of the blueprint; everything else is deployed into one.
    private Stream<Resource> groups() {
        return blueprint.resources().stream().filter(step -> !Place.is(step.id()));
    }

    private static Json template(String schema, List<Json> resources) {
        return Json.object(
                "$schema", SCHEMAS + schema, "contentVersion", "1.0.0.0", "resources", Json.array(resources.stream()));
    }

    private static Json group(Resource group) {
        var members = new LinkedHashMap<String, Json>();
        members.put("type", Json.of("Microsoft.Resources/resourceGroups"));
        members.put("apiVersion", Json.of(group.apiVersion()));
        members.put("name", Json.of(group.name()));
        members.putAll(Mentions.members(group.body()));
        return new Json.Obj(members);
    }

    private Json nested(Deployment deployment) {
        var expressions = new ArmExpressions(deployment.group());
        var resources = deployment.steps().stream()
                .map(step -> resource(step, deployment, expressions))
                .toList();
        var inside = template("2019-04-01/deploymentTemplate.json#", resources);
        var properties = Json.object(
                "mode",
                "Incremental",
                "expressionEvaluationOptions",
                Json.object("scope", "inner"),
                "template",
                inside);
        var members = new LinkedHashMap<String, Json>();
        members.put("type", Json.of("Microsoft.Resources/deployments"));
        members.put("apiVersion", Json.of(DEPLOYMENTS));
        members.put("name", Json.of(deployment.name()));
        members.put(
                "subscriptionId", Json.of(deployment.group().subscriptionId().orElseThrow()));
        members.put("resourceGroup", Json.of(deployment.group().name()));
        deployment.step().ifPresent(step -> members.put("comments", Json.of(step)));
        members.put("dependsOn", Json.array(before(deployment).stream().map(Json::of)));
        members.put("properties", properties);
        return new Json.Obj(members);
    }

    private Set<String> before(Deployment deployment) {
        var before = new LinkedHashSet<String>();
        groups().filter(group -> group.id().equals(deployment.group()))
                .forEach(group -> before.add(ArmExpressions.group(group.name())));
        deployments.stream()
                .filter(other -> deployment.after().contains(other.name()))
                .forEach(other -> before.add(ArmExpressions.deployment(other)));
        return before;
    }

    private Json resource(Resource step, Deployment deployment, ArmExpressions expressions) {
        var place = Place.of(step.id());
        var members = new LinkedHashMap<String, Json>();
        members.put("comments", Json.of(step.why().words().english()));
        members.put("type", Json.of(place.type()));
        members.put("apiVersion", Json.of(step.apiVersion()));
        members.put("name", Json.of(place.name()));
        if (place.extendsResource()) {
            members.put("scope", Json.of(expressions.id(place.scope())));
        }
        members.put("dependsOn", dependsOn(step, deployment, expressions));
        members.putAll(Mentions.members(expressions.in(step.body())));
        return new Json.Obj(members);
    }

    private Json dependsOn(Resource step, Deployment deployment, ArmExpressions expressions) {
        var before = graph.before(step.key());
        return Json.array(deployment.steps().stream()
                .filter(other -> before.contains(other.key()) && !other.id().equals(step.id()))
                .map(other -> Json.of(expressions.id(other.id()))));
    }
}
