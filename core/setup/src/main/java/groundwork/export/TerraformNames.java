package groundwork.export;

import groundwork.blueprint.Asking;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Names in Terraform, and how values refer to them.
final class TerraformNames {

    private final Map<ResourceId, Resource> byId = new LinkedHashMap<>();
    private final Symbols symbols;
    private final Map<ResourceId, Set<String>> exports = new LinkedHashMap<>();

    TerraformNames(Blueprint blueprint) {
        this.symbols = new Symbols(blueprint.resources(), "_");
        blueprint.resources().forEach(step -> byId.putIfAbsent(step.id(), step));
        outputsOf(blueprint)
                .forEach(output -> exports.computeIfAbsent(output.resource(), any -> new TreeSet<>())
                        .add(output.path()));
    }

    /// Every output any body mentions.
    static Stream<Json.Output> outputsOf(Blueprint blueprint) {
        return blueprint.resources().stream().flatMap(step -> outputs(step.body()));
    }

    static Stream<Json.Output> outputs(Json body) {
        return switch (body) {
            case Json.Obj(var members) -> members.values().stream().flatMap(TerraformNames::outputs);
            case Json.Arr(var items) -> items.stream().flatMap(TerraformNames::outputs);
            case Json.Output output -> Stream.of(output);
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> Stream.empty();
        };
    }

    /// What others read of this resource.
    Set<String> exports(ResourceId id) {
        return exports.getOrDefault(id, Set.of());
    }

    String symbol(Resource step) {
        return symbols.of(step.key());
    }

    String address(Resource step) {
        return switch (step.mode()) {
            case CREATE -> "azapi_resource." + symbol(step);
            case SECOND_STEP ->
                (Asking.of(step.body()).isPresent() ? "azapi_resource_action." : "azapi_update_resource.")
                        + symbol(step);
            case MERGE -> "data.azapi_resource." + symbol(step);
        };
    }

    String quoted(String text) {
        var escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("${", "$${")
                .replace("%{", "%%{");
        return '"' + escaped + '"';
    }

    Reference language() {
        return new Reference(this, new TreeSet<>());
    }

    /// The nearest resource of ours an id is, or lies in.
    private Optional<Resource> nearest(ResourceId id) {
        var found = Optional.ofNullable(byId.get(id)).filter(step -> step.mode() == Mode.CREATE);
        return found.isPresent() ? found : Place.is(id) ? id.parent().flatMap(this::nearest) : found;
    }

    /// Writes values, remembering which resources it referred to.
    record Reference(TerraformNames names, Set<String> used) implements Language {
        @Override
        public String assignment() {
            return " = ";
        }

        @Override
        public String itemEnd() {
            return ",";
        }

        @Override
        public String text(String value) {
            return Mentions.id(value).flatMap(this::reference).orElseGet(() -> names.quoted(value));
        }

        @Override
        public String name(String name) {
            return Mentions.id(name)
                    .flatMap(this::reference)
                    .map(reference -> "(" + reference + ")")
                    .orElseGet(() -> name.matches("[A-Za-z_][A-Za-z0-9_-]*") ? name : names.quoted(name));
        }

        @Override
        public String output(Json.Output output) {
            var step = Optional.ofNullable(names.byId.get(output.resource())).orElseThrow();
            used.add(names.address(step));
            return names.address(step) + ".output." + output.path();
        }

        private Optional<String> reference(ResourceId id) {
            return names.nearest(id).filter(step -> isBelow(step, id)).map(step -> {
                var address = names.address(step);
                used.add(address);
                return step.id().equals(id)
                        ? address + ".id"
                        : "\"${" + address + ".id}"
                                + id.value().substring(step.id().value().length()) + "\"";
            });
        }

        /// What lies in a resource group of ours but is not ours is written out.
        private static boolean isBelow(Resource step, ResourceId id) {
            return step.id().equals(id) || Place.is(step.id());
        }
    }
}
