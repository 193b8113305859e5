package groundwork.export;

import groundwork.blueprint.Asking;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Terraform with the azapi provider: the same bodies under the same api-versions. Second steps are update
/// resources, which merge into what is there.
final class TerraformExport {

    private static final String HEAD = """
            terraform {
              required_providers {
                azapi = {
                  source  = "Azure/azapi"
                  version = "~> 2.0"
                }
              }
            }

            provider "azapi" {
              subscription_id = "%s"%s
            }
            """;

    private final Blueprint blueprint;
    private final Graph graph;
    private final TerraformNames names;

    private TerraformExport(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.graph = Graph.of(blueprint);
        this.names = new TerraformNames(blueprint);
    }

    static Map<String, String> of(Blueprint blueprint) {
        var files = new LinkedHashMap<String, String>();
        files.put("main.tf", new TerraformExport(blueprint).main());
        files.putAll(PickedUp.files(blueprint));
        files.put("README.md", Readme.of(blueprint, Format.TERRAFORM, files.keySet()));
        return files;
    }

    private String main() {
        var place = blueprint.choices().place();
        var environment = switch (place.cloud()) {
            case "azure-china" -> "\n  environment = \"china\"";
            case "azure-us-government" -> "\n  environment = \"usgovernment\"";
            default -> "";
        };
        var head = HEAD.formatted(place.subscription(), environment);
        return TerraformText.aligned(
                head + blueprint.resources().stream().map(this::block).collect(Collectors.joining()));
    }

    private String block(Resource step) {
        return switch (step.mode()) {
            case CREATE -> "\n" + created(step);
            case SECOND_STEP ->
                "\n" + Asking.of(step.body()).map(asking -> asked(step, asking)).orElseGet(() -> updated(step));
            case MERGE -> names.exports(step.id()).isEmpty() ? "" : "\n" + lookedUp(step);
        };
    }

    private String created(Resource step) {
        var language = names.language();
        var body = new LinkedHashMap<>(Mentions.members(step.body()));
        var lines = new StringBuilder(comment(step));
        lines.append("resource \"azapi_resource\" \"")
                .append(names.symbol(step))
                .append("\" {\n");
        line(lines, "type", names.quoted(step.type() + "@" + step.apiVersion()));
        line(lines, "parent_id", parent(step.id(), language));
        line(lines, "name", names.quoted(step.name()));
        for (var top : List.of("location", "tags")) {
            if (body.containsKey(top)) {
                line(lines, top, language.print(step.body().at(top), 2));
            }
        }
        identity(lines, step.body().at("identity"), language);
        List.of("location", "tags", "identity").forEach(body::remove);
        if (!body.isEmpty()) {
            line(lines, "body", language.print(new Json.Obj(body), 2));
        }
        line(lines, "response_export_values", exported(step.id()));
        // the provider's own list of api-versions ends with its release, so nothing is held against it
        line(lines, "schema_validation_enabled", "false");
        return end(lines, step, language);
    }

    private String updated(Resource step) {
        var language = names.language();
        var lines = new StringBuilder(comment(step));
        lines.append("resource \"azapi_update_resource\" \"")
                .append(names.symbol(step))
                .append("\" {\n");
        line(lines, "type", names.quoted(step.type() + "@" + step.apiVersion()));
        line(lines, "resource_id", language.text(step.id().value()));
        line(lines, "body", language.print(step.body(), 2));
        return end(lines, step, language);
    }

    private String asked(Resource step, Asking asking) {
        var language = names.language();
        var lines = new StringBuilder(comment(step));
        lines.append("resource \"azapi_resource_action\" \"")
                .append(names.symbol(step))
                .append("\" {\n");
        line(lines, "type", names.quoted(step.type() + "@" + step.apiVersion()));
        line(lines, "resource_id", language.text(step.id().value()));
        line(lines, "action", names.quoted(asking.action()));
        line(lines, "method", names.quoted("POST"));
        line(lines, "body", language.print(asking.body(), 2));
        return end(lines, step, language);
    }

    private String lookedUp(Resource step) {
        var lines = new StringBuilder(comment(step));
        lines.append("data \"azapi_resource\" \"").append(names.symbol(step)).append("\" {\n");
        line(lines, "type", names.quoted(step.type() + "@" + step.apiVersion()));
        line(lines, "resource_id", names.quoted(step.id().value()));
        line(lines, "response_export_values", exported(step.id()));
        return lines.append("}\n").toString();
    }

    private String end(StringBuilder lines, Resource step, TerraformNames.Reference language) {
        var hidden = blueprint.resources().stream()
                .filter(other -> graph.before(step.key()).contains(other.key()))
                .filter(other -> other.mode() != Mode.MERGE)
                .map(names::address)
                .filter(address -> !language.used().contains(address))
                .toList();
        if (!hidden.isEmpty()) {
            line(lines, "depends_on", "[\n    " + String.join(",\n    ", hidden) + ",\n  ]");
        }
        return lines.append("}\n").toString();
    }

    private String parent(ResourceId id, TerraformNames.Reference language) {
        if (!Place.is(id)) {
            return names.quoted("/subscriptions/" + id.subscriptionId().orElseThrow());
        }
        var place = Place.of(id);
        return language.text(place.parent(id).orElse(place.scope()).value());
    }

    private static void identity(StringBuilder lines, Json identity, TerraformNames.Reference language) {
        identity.text("type").ifPresent(type -> {
            var ids = Json.array(
                    identity.members("userAssignedIdentities").keySet().stream().map(Json::of));
            lines.append("  identity {\n    type = \"").append(type).append("\"\n");
            lines.append("    identity_ids = ").append(language.print(ids, 4)).append("\n  }\n");
        });
    }

    private String exported(ResourceId id) {
        return names.exports(id).stream().map(names::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append("  ").append(name).append(" = ").append(value).append('\n');
    }

    private static String comment(Resource step) {
        var practices = step.why().practices();
        return "# " + step.why().words().english()
                + (practices.isEmpty() ? "" : " (" + String.join(", ", practices) + ")") + "\n";
    }
}
