package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The functions that write resource ids.
final class Ids {

    static final Map<String, Library.Function> ALL = Map.of(
            "resourceId", Ids::resourceId,
            "subscriptionResourceId", Ids::subscriptionResourceId,
            "tenantResourceId", at -> Nodes.text(provider(at, "", texts(at))),
            "managementGroupResourceId", Ids::managementGroupResourceId,
            "extensionResourceId", Ids::extensionResourceId);

    private static final Pattern GROUP = Pattern.compile(
            "(/subscriptions/[^/]+)/providers/Microsoft\\.Resources/resourceGroups/([^/]+)$", Pattern.CASE_INSENSITIVE);

    private Ids() {}

    private static List<String> texts(Arguments at) {
        return IntStream.range(0, at.size()).mapToObj(at::text).toList();
    }

    /// `resourceId([subscription], [group], type, name, …)`: the type is the first that has a slash.
    private static JsonNode resourceId(Arguments at) {
        var texts = texts(at);
        int type = typeAt(at, texts);
        var subscription = type > 1
                ? "/subscriptions/" + texts.get(0)
                : at.setting().subscription().path("id").asText();
        if (type == 0) {
            return Nodes.text(provider(at, at.setting().scope(), texts));
        }
        var group = texts.get(type - 1);
        return Nodes.text(provider(at, subscription + "/resourceGroups/" + group, texts.subList(type, texts.size())));
    }

    private static int typeAt(Arguments at, List<String> texts) {
        return IntStream.range(0, Math.min(3, texts.size()))
                .filter(i -> texts.get(i).contains("/"))
                .findFirst()
                .orElseThrow(() -> at.fault(
                        "requires a fully qualified resource type, such as" + " 'Microsoft.Storage/storageAccounts'."));
    }

    private static JsonNode subscriptionResourceId(Arguments at) {
        var texts = texts(at);
        int type = typeAt(at, texts);
        var id = type > 0 ? texts.get(0) : at.setting().subscriptionId();
        return Nodes.text(provider(at, "/subscriptions/" + id, texts.subList(type, texts.size())));
    }

    private static JsonNode managementGroupResourceId(Arguments at) {
        var texts = texts(at);
        int type = typeAt(at, texts);
        var group =
                type > 0 ? texts.get(0) : at.setting().tenant().path("tenantId").asText();
        var scope = "/providers/Microsoft.Management/managementGroups/" + group;
        return Nodes.text(provider(at, scope, texts.subList(type, texts.size())));
    }

    private static JsonNode extensionResourceId(Arguments at) {
        var texts = texts(at);
        return Nodes.text(provider(at, texts.getFirst(), texts.subList(1, texts.size())));
    }

    private static String provider(Arguments at, String scope, List<String> typeAndNames) {
        var type = typeAndNames.getFirst();
        var names = typeAndNames.subList(1, typeAndNames.size());
        if (type.split("/").length - 1 != names.size()) {
            throw at.fault("has a wrong number of arguments: the type '" + type + "' needs "
                    + (type.split("/").length - 1) + " resource name(s), and there are " + names.size() + ".");
        }
        return of(scope, type, String.join("/", names));
    }

    /// The id of a resource by its full type and its names joined by slashes.
    static String of(String scope, String type, String names) {
        var types = type.split("/");
        var name = names.split("/");
        var id = new StringBuilder(scope.equals("/") ? "" : scope)
                .append("/providers/")
                .append(types[0]);
        for (int i = 1; i < types.length; i++) {
            id.append('/').append(types[i]).append('/').append(name[i - 1]);
        }
        return normal(id.toString());
    }

    /// A resource group's id the way it is always written.
    static String normal(String id) {
        return GROUP.matcher(id).replaceFirst("$1/resourceGroups/$2");
    }

    static String key(String id) {
        return normal(id).toLowerCase(Locale.ROOT);
    }

    /// What is left of an id when the scope it is at is taken away: type and names, in lower case.
    static String tail(String id) {
        var key = key(id);
        int providers = key.lastIndexOf("/providers/");
        return providers < 0 ? key : key.substring(providers);
    }
}
