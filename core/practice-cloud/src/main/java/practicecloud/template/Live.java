package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import practicecloud.json.Tree;

/// The functions that ask the running cloud: `reference`, `list…`, `references` and `resourceInfo` of newer
/// templates.
final class Live {

    static final Map<String, Library.Function> ALL =
            Map.of("reference", Live::reference, "resourceInfo", Live::resourceInfo);

    private Live() {}

    /// `reference(name or id, [version], ['Full'])`.
    private static JsonNode reference(Arguments at) {
        var asked = at.text(0);
        var target = named(at, asked);
        boolean full = at.size() > 2 && at.text(2).equalsIgnoreCase("Full");
        var version = at.size() > 1 && !at.node(1).isNull()
                ? Optional.of(at.text(1))
                : target.map(Scope.Named.Target::version);
        if (target.isEmpty() && !asked.startsWith("/")) {
            throw Fault.invalid(
                    "The template reference '" + asked + "' is not valid: could not find template resource or"
                            + " resource copy with this name. Please see https://aka.ms/arm-function-reference for usage"
                            + " details.");
        }
        return at.evaluator()
                .runtime()
                .reference(target.map(Scope.Named.Target::id).orElse(asked), version, full);
    }

    private static Optional<Scope.Named.Target> named(Arguments at, String asked) {
        return Optional.ofNullable(at.evaluator().scope().named().byName().get(asked.toLowerCase(Locale.ROOT)));
    }

    /// What is known of a resource of the template without asking: `resourceInfo('name').id`.
    private static JsonNode resourceInfo(Arguments at) {
        var target = named(at, at.text(0))
                .orElseThrow(() -> at.fault("knows no resource '" + at.text(0) + "' in this template."));
        return Tree.object()
                .put("id", target.id())
                .put("name", target.id().substring(target.id().lastIndexOf('/') + 1))
                .put("apiVersion", target.version());
    }

    /// `listKeys(name or id, version, [body])`.
    static JsonNode list(Arguments at) {
        var asked = at.text(0);
        var id = named(at, asked).map(Scope.Named.Target::id).orElse(asked);
        var body = at.size() > 2 ? at.node(2) : Tree.object();
        return at.evaluator().runtime().list(at.function(), id, at.text(1), body);
    }
}
