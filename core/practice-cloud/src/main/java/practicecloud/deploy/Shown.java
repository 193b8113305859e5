package practicecloud.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import practicecloud.json.Tree;
import practicecloud.template.Expansion;
import practicecloud.template.Step;
import practicecloud.world.Change;

/// A deployment as a client sees it.
final class Shown {

    private Shown() {}

    static ObjectNode of(Job job, Expansion expansion, String state, Instant now) {
        var order = job.order();
        var body = head(order);
        var properties = properties(order, expansion, state);
        properties
                .put("timestamp", now.toString())
                .put("duration", Duration.between(job.moment().now(), now).toString())
                .put("correlationId", job.seed());
        body.set("properties", properties);
        return body;
    }

    static ObjectNode head(Order order) {
        var target = order.target();
        var body = Tree.object()
                .put("id", target.id().text())
                .put("name", target.name())
                .put("type", Target.TYPE);
        if (!target.isGroup()) {
            body.set("location", order.body().path("location"));
        }
        if (order.body().has("tags")) {
            body.set("tags", order.body().path("tags"));
        }
        return body;
    }

    static ObjectNode properties(Order order, Expansion expansion, String state) {
        var template = order.properties().path("template");
        var properties = Tree.object();
        properties.put("templateHash", Long.toString(template.hashCode() & 0xffffffffL));
        properties.set("parameters", expansion.parameters());
        properties.put("mode", order.isComplete() ? "Complete" : "Incremental").put("provisioningState", state);
        properties.set("providers", Tree.array(providers(expansion).stream()));
        properties.set(
                "dependencies",
                Tree.array(expansion.steps().stream()
                        .filter(step -> step.wanted() && !step.after().isEmpty())
                        .map(step -> dependency(expansion, step))));
        return properties;
    }

    private static List<ObjectNode> providers(Expansion expansion) {
        var types = new TreeMap<String, LinkedHashSet<String>>(String.CASE_INSENSITIVE_ORDER);
        expansion.steps().stream().filter(Step::wanted).forEach(step -> {
            int slash = step.place().type().indexOf('/');
            types.computeIfAbsent(step.place().type().substring(0, slash), name -> new LinkedHashSet<>())
                    .add(step.place().type().substring(slash + 1));
        });
        return types.entrySet().stream()
                .map(entry -> {
                    var provider = Tree.object().put("namespace", entry.getKey());
                    var list = provider.putArray("resourceTypes");
                    entry.getValue()
                            .forEach(type ->
                                    list.addObject().put("resourceType", type).putArray("locations"));
                    return provider;
                })
                .toList();
    }

    private static ObjectNode dependency(Expansion expansion, Step step) {
        var dependency = Tree.object();
        dependency.set(
                "dependsOn",
                Tree.array(expansion.steps().stream()
                        .filter(other -> other.wanted() && step.after().contains(other.key()))
                        .map(Shown::named)));
        dependency.setAll(named(step));
        return dependency;
    }

    private static ObjectNode named(Step step) {
        return Tree.object()
                .put("id", step.place().id())
                .put("resourceType", step.place().type())
                .put("resourceName", step.place().name());
    }

    /// The ids of what it writes, in order of their ids.
    static List<ObjectNode> resources(Expansion expansion) {
        return expansion.steps().stream()
                .filter(step -> step.wanted() && !step.isDeployment())
                .map(step -> step.place().id())
                .sorted(Comparator.comparing(id -> id.toLowerCase(Locale.ROOT)))
                .map(id -> Tree.object().put("id", id))
                .toList();
    }

    /// The number by which a deployment as a whole is followed.
    static String statusId(Job job) {
        return String.format(Locale.ROOT, "%020d", new BigInteger(operationId(job, ""), 16));
    }

    /// The number under which a step is found among the operations of its deployment.
    static String operationId(Job job, String step) {
        return Change.named(job.seed() + "/" + step)
                .replace("-", "")
                .toUpperCase(Locale.ROOT)
                .substring(0, 16);
    }
}
