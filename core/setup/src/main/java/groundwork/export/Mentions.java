package groundwork.export;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Map;
import java.util.Optional;

/// What bodies hold.
final class Mentions {

    private static final String SUBSCRIPTIONS = "/subscriptions/";

    private Mentions() {}

    /// The id a text is, where it is one.
    static Optional<ResourceId> id(String text) {
        return text.regionMatches(true, 0, SUBSCRIPTIONS, 0, SUBSCRIPTIONS.length())
                ? Optional.of(new ResourceId(text))
                : Optional.empty();
    }

    /// The members of a body, none where it is no object.
    static Map<String, Json> members(Json body) {
        return body instanceof Json.Obj(var members) ? members : Map.of();
    }
}
