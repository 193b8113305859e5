package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;

/// Resource ids inside bodies; what is not an id is as good as absent.
public final class Ids {

    private Ids() {}

    public static Optional<ResourceId> at(Json body, String path) {
        return body.text(path).filter(text -> text.startsWith("/")).map(ResourceId::new);
    }

    /// The member names of an object that are ids, as Azure lists user-assigned identities.
    public static List<ResourceId> keys(Json body, String path) {
        return body.members(path).keySet().stream()
                .filter(name -> name.startsWith("/"))
                .map(ResourceId::new)
                .toList();
    }
}
