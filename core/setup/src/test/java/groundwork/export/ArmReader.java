package groundwork.export;

import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a template as Azure Resource Manager would: evaluates its expressions, nested deployments in their own
/// group, and knows what waits for what.
final class ArmReader {

    private static final String DEPLOYMENTS = "Microsoft.Resources/deployments";
    private static final Set<String> ENVELOPE = Set.of("type", "apiVersion", "name", "scope", "comments", "dependsOn");

    private final String subscription;
    private final List<Read> read = new ArrayList<>();

    private ArmReader(String subscription) {
        this.subscription = subscription;
    }

    /// One resource of a template.
    ///
    /// @param within the deployment it is in; the bare subscription for the template's own
    /// @param after  what it waits for, in the same template
    record Read(ResourceId id, String apiVersion, Json body, ResourceId within, List<ResourceId> after) {}

    static List<Read> read(String template, String subscription) {
        var reader = new ArmReader(subscription);
        reader.template(
                JsonText.parse(template), ResourceId.subscription(subscription), ResourceId.subscription(subscription));
        return reader.read;
    }

    private void template(Json template, ResourceId scope, ResourceId within) {
        for (var resource : template.items("resources")) {
            var id = idOf(resource, scope);
            var after = resource.items("dependsOn").stream()
                    .map(text -> new ResourceId(evaluated(text, scope)))
                    .toList();
            read.add(new Read(id, resource.text("apiVersion").orElseThrow(), body(resource, scope), within, after));
            if (resource.text("type").filter(DEPLOYMENTS::equals).isPresent()) {
                var group = ResourceId.subscription(
                                resource.text("subscriptionId").orElseThrow())
                        .group(resource.text("resourceGroup").orElseThrow());
                template(resource.at("properties.template"), group, id);
            }
        }
    }

    private ResourceId idOf(Json resource, ResourceId scope) {
        var type = resource.text("type").orElseThrow();
        var names = resource.text("name").orElseThrow().split("/");
        if (type.equals("Microsoft.Resources/resourceGroups")) {
            return scope.group(names[0]);
        }
        var in = type.equals(DEPLOYMENTS)
                ? ResourceId.subscription(resource.text("subscriptionId").orElseThrow())
                        .group(resource.text("resourceGroup").orElseThrow())
                : resource.text("scope").isPresent() ? new ResourceId(evaluated(resource.at("scope"), scope)) : scope;
        return made(in, type, List.of(names));
    }

    private static ResourceId made(ResourceId scope, String type, List<String> names) {
        var words = type.split("/");
        var path = new StringBuilder(scope.value() + "/providers/" + words[0]);
        for (int i = 0; i < names.size(); i++) {
            path.append('/').append(words[i + 1]).append('/').append(names.get(i));
        }
        if (words.length != names.size() + 1) {
            throw new AssertionError("type and names do not fit: " + type + " " + names);
        }
        return new ResourceId(path.toString());
    }

    private Json body(Json resource, ResourceId scope) {
        if (!(resource instanceof Json.Obj(var members))) {
            throw new AssertionError("no object: " + resource);
        }
        var body = new LinkedHashMap<String, Json>();
        members.forEach((name, value) -> {
            if (!ENVELOPE.contains(name)) {
                body.put(name, value(value, scope));
            }
        });
        return new Json.Obj(body);
    }

    private Json value(Json json, ResourceId scope) {
        return switch (json) {
            case Json.Obj(var members) ->
                new Json.Obj(members.entrySet().stream()
                        .collect(Collectors.toMap(
                                member -> literal(new Parser(member.getKey(), scope).value()),
                                member -> value(member.getValue(), scope),
                                (one, other) -> {
                                    throw new AssertionError("twice: " + one);
                                },
                                LinkedHashMap::new)));
            case Json.Arr(var items) -> Json.array(items.stream().map(item -> value(item, scope)));
            case Json.Str(var text) -> new Parser(text, scope).value();
            case Json.Num _, Json.Bool _, Json.Null _, Json.Output _ -> json;
        };
    }

    private String evaluated(Json text, ResourceId scope) {
        return literal(value(text, scope));
    }

    private static String literal(Json value) {
        return value instanceof Json.Str(var text) ? text : value.toString();
    }

    /// Template expressions: calls of functions with strings or calls as arguments, and members behind a call.
    private final class Parser {
        private final String text;
        private final ResourceId scope;
        private int at;

        Parser(String text, ResourceId scope) {
            this.text = text;
            this.scope = scope;
        }

        Json value() {
            if (!text.startsWith("[") || text.startsWith("[[")) {
                return Json.of(text.startsWith("[[") ? text.substring(1) : text);
            }
            at = 1;
            var value = expression();
            if (!text.substring(at).equals("]")) {
                throw new AssertionError("not understood to its end: " + text);
            }
            return value;
        }

        private Json expression() {
            if (text.charAt(at) == '\'') {
                var end = text.indexOf('\'', at + 1);
                var literal = text.substring(at + 1, end);
                at = end + 1;
                return Json.of(literal);
            }
            int open = text.indexOf('(', at);
            var name = text.substring(at, open);
            at = open + 1;
            var arguments = new ArrayList<String>();
            while (text.charAt(at) != ')') {
                arguments.add(literal(expression()));
                at += text.startsWith(", ", at) ? 2 : 0;
            }
            at++;
            return call(name, arguments, members());
        }

        private String members() {
            int end = at;
            while (end < text.length() && (text.charAt(end) == '.' || Character.isLetterOrDigit(text.charAt(end)))) {
                end++;
            }
            var members = text.substring(at, end);
            at = end;
            return members;
        }

        private Json call(String name, List<String> a, String members) {
            return switch (name) {
                case "resourceId" -> Json.of(resourceId(a));
                case "subscriptionResourceId" ->
                    Json.of(
                            a.getFirst().equals("Microsoft.Resources/resourceGroups")
                                    ? ResourceId.subscription(subscription).group(a.getLast())
                                    : made(
                                            ResourceId.subscription(subscription),
                                            a.getFirst(),
                                            a.subList(1, a.size())));
                case "extensionResourceId" ->
                    Json.of(made(new ResourceId(a.getFirst()), a.get(1), a.subList(2, a.size())));
                case "reference" -> {
                    var path = a.size() > 2 ? members.substring(1) : "properties" + members;
                    yield new Json.Output(new ResourceId(a.getFirst()), path);
                }
                default -> throw new AssertionError("no function of templates: " + name);
            };
        }

        private ResourceId resourceId(List<String> a) {
            int type = 0;
            while (!a.get(type).contains("/")) {
                type++;
            }
            var group = type == 2 ? ResourceId.subscription(a.get(0)).group(a.get(1)) : scope;
            return made(group, a.get(type), a.subList(type + 1, a.size()));
        }
    }

    static Map<ResourceId, List<Read>> byDeployment(List<Read> read) {
        return read.stream().collect(Collectors.groupingBy(Read::within));
    }
}
