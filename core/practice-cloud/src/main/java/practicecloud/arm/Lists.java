package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Collections.
final class Lists {

    private static final Pattern BY_TYPE = Pattern.compile("resourceType\\s+eq\\s+'([^']+)'", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_TAG =
            Pattern.compile("tagName\\s+eq\\s+'([^']+)'(?:\\s+and\\s+tagValue\\s+eq\\s+'([^']*)')?");

    private static final int PAGE = 200;
    private static final String GROUPS = "Microsoft.Resources/resourceGroups";

    private Lists() {}

    /// One page of a list, and the address of the next where there is one.
    static Reply page(Request request, List<? extends JsonNode> items) {
        int from = number(request, "$skiptoken", 0);
        int size = Math.clamp(number(request, "$top", PAGE), 1, PAGE);
        var body = Tree.object();
        body.set("value", Tree.array(items.stream().skip(from).limit(size)));
        if (from + size < items.size() && request.query("$top").isEmpty()) {
            body.put("nextLink", next(request, from + size));
        }
        return Reply.json(200, body);
    }

    private static int number(Request request, String name, int otherwise) {
        return request.query(name)
                .filter(text -> text.matches("\\d{1,8}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    private static String next(Request request, int from) {
        var filter = request.query("$filter")
                .map(text -> "&$filter=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
        return request.base() + request.pathText().replace(" ", "%20") + "?api-version=" + request.apiVersion() + filter
                + "&$skiptoken=" + from;
    }

    /// All resources of a type within a group, a subscription or a resource.
    static Reply of(Realm realm, Request request, Target.Collection collection) {
        var within = collection.within();
        if (within.segments().size() > 2 && !realm.world().has(Table.RESOURCES, within.key())) {
            throw Places.notFound(within);
        }
        var items = new ArrayList<JsonNode>();
        for (var resource : realm.world().scan(Table.RESOURCES, within.below())) {
            boolean wanted = resource.path("type").asText().equalsIgnoreCase(collection.type())
                    && belongs(within, resource)
                    && sees(realm, request, resource);
            if (wanted) {
                items.add(realm.types().shown(resource, request.apiVersion()));
            }
        }
        return page(request, items);
    }

    /// A list shows each what they may see.
    private static boolean sees(Realm realm, Request request, JsonNode resource) {
        var type = resource.path("type").asText();
        var action = type.equals(GROUPS) ? "Microsoft.Resources/subscriptions/resourceGroups/read" : type + "/read";
        return realm.guard().allows(request.caller().objectId(), action, Places.idOf(resource));
    }

    /// Below a resource only its own; below a group or a subscription everything.
    private static boolean belongs(Id within, JsonNode resource) {
        return within.segments().size() <= 4
                || Places.idOf(resource).above().key().equals(within.key());
    }

    static List<JsonNode> groups(Realm realm, Request request) {
        var groups = new ArrayList<JsonNode>();
        for (var resource : realm.world().scan(Table.RESOURCES, "/subscriptions/")) {
            if (Tree.says(resource, "type", GROUPS) && tagged(request, resource) && sees(realm, request, resource)) {
                groups.add(resource);
            }
        }
        return groups;
    }

    /// Tracked resources in short, as the general list gives them: no properties.
    static List<JsonNode> resources(Realm realm, Request request, String scope) {
        var within = Id.of(scope);
        if (within.segments().size() > 2 && !realm.world().has(Table.RESOURCES, within.key())) {
            throw Places.notFound(within);
        }
        var items = new ArrayList<JsonNode>();
        for (var resource : realm.world().scan(Table.RESOURCES, within.below())) {
            if (resource.has("location") && !Tree.says(resource, "type", GROUPS)) {
                if (typed(request, resource) && tagged(request, resource) && sees(realm, request, resource)) {
                    items.add(inShort((ObjectNode) resource));
                }
            }
        }
        return items;
    }

    private static boolean typed(Request request, JsonNode resource) {
        var matcher = BY_TYPE.matcher(request.query("$filter").orElse(""));
        return !matcher.find() || Tree.says(resource, "type", matcher.group(1));
    }

    private static boolean tagged(Request request, JsonNode resource) {
        var matcher = BY_TAG.matcher(request.query("$filter").orElse(""));
        if (!matcher.find()) {
            return true;
        }
        var value = resource.path("tags").path(matcher.group(1));
        return value.isTextual()
                && (matcher.group(2) == null || value.textValue().equals(matcher.group(2)));
    }

    private static ObjectNode inShort(ObjectNode resource) {
        var copy = Tree.object();
        resource.properties().stream()
                .filter(entry -> !entry.getKey().equals("properties"))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .forEach(entry -> copy.set(entry.getKey(), entry.getValue()));
        return copy;
    }
}
