package groundwork.export;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One module: the resources of a deployment under symbolic names, and whatever exists elsewhere that they
/// extend, are children of, or read from.
final class BicepModule {

    /// Values without references.
    static final Language PLAIN = new Text(null, new LinkedHashSet<>());

    private final Graph graph;
    private final Deployment deployment;
    private final ArmExpressions expressions;
    private final Map<ResourceId, String> symbols = new LinkedHashMap<>();
    private final Map<ResourceId, String> existing = new LinkedHashMap<>();
    private final Map<ResourceId, String> titled = new LinkedHashMap<>();

    BicepModule(Blueprint blueprint, Graph graph, Deployment deployment) {
        this.graph = graph;
        this.deployment = deployment;
        this.expressions = new ArmExpressions(deployment.group());
        var names = new Symbols(blueprint.resources(), "");
        blueprint.resources().forEach(step -> titled.putIfAbsent(step.id(), names.of(step.key())));
        deployment.steps().forEach(step -> symbols.put(step.id(), titled(step.id())));
    }

    String text() {
        var resources = deployment.steps().stream().map(this::resource).collect(Collectors.joining("\n"));
        var looked = String.join("", existing.values());
        return looked + (looked.isEmpty() ? "" : "\n") + resources;
    }

    private String resource(Resource step) {
        var used = new LinkedHashSet<ResourceId>();
        var place = Place.of(step.id());
        var lines = new StringBuilder("// " + step.why().words().english() + "\n");
        lines.append("resource ").append(symbol(step.id())).append(" '").append(place.type());
        lines.append('@').append(step.apiVersion()).append("' = {\n");
        place.parent(step.id()).ifPresent(parent -> {
            used.add(parent);
            lines.append("  parent: ").append(symbol(parent)).append('\n');
        });
        lines.append("  name: ").append(quoted(step.name())).append('\n');
        if (place.extendsResource()) {
            used.add(place.scope());
            lines.append("  scope: ").append(symbol(place.scope())).append('\n');
        }
        var body = new Text(this, used).print(step.body(), 0);
        lines.append(body.equals("{}") ? "" : body.substring(2, body.length() - 1));
        return lines.append(dependsOn(step, used)).append("}\n").toString();
    }

    private String dependsOn(Resource step, Set<ResourceId> used) {
        var hidden = deployment.steps().stream()
                .filter(other -> graph.before(step.key()).contains(other.key()))
                .map(Resource::id)
                .filter(id -> !id.equals(step.id()) && !used.contains(id))
                .map(id -> "    " + symbol(id) + "\n")
                .collect(Collectors.joining());
        return hidden.isEmpty() ? "" : "  dependsOn: [\n" + hidden + "  ]\n";
    }

    /// The symbol of a resource; what is not deployed here is declared as existing.
    private String symbol(ResourceId id) {
        var own = symbols.get(id);
        if (own != null) {
            return own;
        }
        var name = titled(id);
        symbols.put(id, name);
        var place = Place.of(id);
        var parent = place.parent(id).map(this::symbol);
        var where = parent.map(symbol -> "  parent: " + symbol + "\n").orElseGet(() -> scope(place));
        existing.put(
                id,
                "resource " + name + " '" + place.type() + "@" + ApiVersions.of(id) + "' existing = {\n" + where
                        + "  name: " + quoted(id.name()) + "\n}\n");
        return name;
    }

    private String scope(Place place) {
        return place.scope().equals(deployment.group())
                ? ""
                : "  scope: resourceGroup('" + place.scope().subscriptionId().orElseThrow() + "', '"
                        + place.scope().name() + "')\n";
    }

    private String titled(ResourceId id) {
        return Optional.ofNullable(titled.get(id)).orElseGet(() -> {
            var type = id.type().substring(id.type().lastIndexOf('/') + 1);
            return type + "_" + id.name().replaceAll("[^A-Za-z0-9]", "_");
        });
    }

    private String id(ResourceId id, Set<ResourceId> used) {
        var nearest = Optional.of(id);
        while (nearest.isPresent() && !isDeployedHere(nearest.get())) {
            nearest = Place.is(nearest.get()) ? nearest.get().parent() : Optional.empty();
        }
        if (nearest.isEmpty()) {
            return expressions.call(id);
        }
        var found = nearest.get();
        used.add(found);
        return found.equals(id)
                ? symbol(found) + ".id"
                : "'${" + symbol(found) + ".id}"
                        + id.value().substring(found.value().length()) + "'";
    }

    private boolean isDeployedHere(ResourceId id) {
        return deployment.steps().stream().anyMatch(step -> step.id().equals(id));
    }

    private static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("${", "\\${") + "'";
    }

    /// Writes values, remembering which resources it referred to.
    private record Text(@org.jspecify.annotations.Nullable BicepModule module, Set<ResourceId> used)
            implements Language {

        @Override
        public String assignment() {
            return ": ";
        }

        @Override
        public String itemEnd() {
            return "";
        }

        @Override
        public String text(String value) {
            return module == null
                    ? quoted(value)
                    : Mentions.id(value).map(id -> module.id(id, used)).orElseGet(() -> quoted(value));
        }

        @Override
        public String name(String name) {
            if (name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                return name;
            }
            var written = text(name);
            return written.startsWith("'") ? written : "'${" + written + "}'";
        }

        @Override
        public String output(Json.Output output) {
            if (module == null) {
                throw new IllegalStateException("an output outside of a module");
            }
            used.add(output.resource());
            return module.symbol(output.resource()) + "." + output.path();
        }
    }
}
