package practicecloud.arm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import practicecloud.http.Method;
import practicecloud.http.Request;
import practicecloud.world.Id;

/// What a request needs the right to do: an action over a scope.
public record Needed(String action, Id scope) {

    private static final String GROUPS = "Microsoft.Resources/subscriptions/resourceGroups";

    /// POSTs that are called reads.
    private static final Set<String> READ_BY_POST =
            Set.of("checknameavailability", "listnotebookaccesstoken", "listnotebookkeys", "diagnose");

    /// Where somebody follows an operation of their own, nothing more is asked; and lists in a group or a
    /// subscription show each what they may see.
    private static final List<String> FREE = List.of(
            "microsoft.resourcegraph",
            "elevateaccess",
            "operationresults",
            "operationstatuses",
            "operations",
            "workspaceoperationsstatus",
            "computeoperationsstatus",
            "asyncoperations");

    /// What this request needs; empty when everybody who is signed in may.
    public static Optional<Needed> of(Realm realm, Request request) {
        var path = request.path();
        if ((request.method() == Method.GET && isForEverybody(path))
                || path.stream()
                        .map(segment -> segment.toLowerCase(Locale.ROOT))
                        .anyMatch(FREE::contains)) {
            return Optional.empty();
        }
        return switch (Target.of(request)) {
            case Target.Item item ->
                Optional.of(new Needed(realm.types().spelled(item.id().type()) + verb(request), item.id()));
            case Target.Collection collection -> collection(realm, request, collection);
            case Target.Nothing nothing -> container(request, new Id(path));
        };
    }

    /// Azure's own policies hang on the tenant, and so do management groups: everybody may read them.
    private static boolean isForEverybody(List<String> path) {
        return path.size() > 2
                && path.getFirst().equalsIgnoreCase("providers")
                && (path.get(2).toLowerCase(Locale.ROOT).startsWith("policy")
                        || path.size() == 4 && path.get(2).equalsIgnoreCase("managementGroups"));
    }

    private static Optional<Needed> collection(Realm realm, Request request, Target.Collection collection) {
        var within = collection.within();
        if (request.method() == Method.POST) {
            var name = request.path().getLast();
            int slash = collection.type().lastIndexOf('/');
            var type = realm.types().spelled(collection.type().substring(0, slash));
            return Optional.of(new Needed(type + posted(name), within));
        }
        boolean filtered = within.segments().size() <= 4 && !isAccess(collection.type());
        return filtered
                ? Optional.empty()
                : Optional.of(new Needed(realm.types().spelled(collection.type()) + "/read", within));
    }

    /// What a POST needs of its type. An upload is the beginning of a write, and has no operation of its own
    /// among those Azure publishes.
    private static String posted(String name) {
        if (name.equalsIgnoreCase("startPendingUpload")) {
            return "/write";
        }
        return "/" + name + (READ_BY_POST.contains(name.toLowerCase(Locale.ROOT)) ? "/read" : "/action");
    }

    private static boolean isAccess(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("microsoft.authorization/");
    }

    /// Resource groups; subscriptions and their lists are open to whoever is signed in.
    private static Optional<Needed> container(Request request, Id id) {
        return id.segments().size() == 4 && id.group().isPresent()
                ? Optional.of(new Needed(GROUPS + verb(request), id))
                : Optional.empty();
    }

    private static String verb(Request request) {
        return switch (request.method()) {
            case GET, HEAD -> "/read";
            case PUT, PATCH -> "/write";
            case DELETE -> "/delete";
            case POST -> "/action";
        };
    }
}
