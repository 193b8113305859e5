package practicecloud.arm;

import java.util.List;
import practicecloud.http.Request;
import practicecloud.world.Id;

/// What the path of a request names.
sealed interface Target {

    /// One resource.
    record Item(Id id) implements Target {}

    /// All resources of a type, in a group, a subscription or below another resource.
    record Collection(Id within, String type) implements Target {}

    /// Something else that lies below a resource group or subscription but names no provider.
    record Nothing() implements Target {}

    static Target of(Request request) {
        var path = request.path();
        int providers = lastProviders(path);
        if (providers < 0 || providers + 2 >= path.size()) {
            return new Nothing();
        }
        int rest = path.size() - providers - 2;
        if (rest % 2 == 0) {
            return new Item(new Id(path));
        }
        if (rest == 1) {
            return new Collection(new Id(path.subList(0, providers)), path.get(providers + 1) + "/" + path.getLast());
        }
        var parent = new Id(path.subList(0, path.size() - 1));
        return new Collection(parent, parent.type() + "/" + path.getLast());
    }

    private static int lastProviders(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).equalsIgnoreCase("providers")) {
                return i;
            }
        }
        return -1;
    }
}
