package groundwork.blueprint;

import groundwork.blueprint.Resource.Mode;
import groundwork.blueprint.Resource.Why;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Short ways to write a resource down, shared by all parts.
final class Make {

    private Make() {}

    static Why why(Wording title, String choice, String... practices) {
        return new Why(title, choice, List.of(practices));
    }

    static Resource create(ResourceId id, Why why, Json body) {
        return create(id, why, body, Set.of());
    }

    static Resource create(ResourceId id, Why why, Json body, Collection<ResourceId> after) {
        return new Resource(id, ApiVersions.of(id), body, Mode.CREATE, why, Set.copyOf(after));
    }

    /// Picked up: only what is in the body is merged; an empty body asks for nothing but that it is there.
    static Resource merge(ResourceId id, Why why, Json body) {
        return new Resource(id, ApiVersions.of(id), body, Mode.MERGE, why, Set.of());
    }

    /// Created when it is in our resource group by our choice, merged when it was picked up.
    static Resource createOrMerge(boolean picked, ResourceId id, Why why, Json whole, Json merged) {
        return picked ? merge(id, why, merged) : create(id, why, whole);
    }

    /// Region and tags, as most bodies begin, then name, value, name, value …
    static Json tracked(Ids ids, Object... namesAndValues) {
        return located(ids, ids.choices().place().region().name(), namesAndValues);
    }

    /// The same for what has no region (private DNS zones).
    static Json global(Ids ids, Object... namesAndValues) {
        return located(ids, "global", namesAndValues);
    }

    private static Json located(Ids ids, String location, Object... namesAndValues) {
        var all = new LinkedHashMap<String, Json>();
        all.put("location", Json.of(location));
        all.put("tags", tags(ids));
        all.putAll(Json.object(namesAndValues).members());
        return new Json.Obj(all);
    }

    private static Json tags(Ids ids) {
        var place = ids.choices().place();
        var tags = new LinkedHashMap<String, Json>();
        put(tags, "owner", place.names().owner());
        put(tags, "purpose", place.names().purpose());
        put(tags, "environment", place.names().environment());
        new TreeMap<>(place.tags()).forEach((name, value) -> put(tags, name, value));
        return new Json.Obj(tags);
    }

    private static void put(Map<String, Json> tags, String name, String value) {
        if (!value.isBlank()) {
            tags.put(name, Json.of(value));
        }
    }
}
