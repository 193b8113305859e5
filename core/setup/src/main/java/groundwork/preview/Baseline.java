package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import java.util.Map;
import java.util.Optional;

/// What Groundwork wrote last, by [Resource#key], outputs resolved: what tells drift from wanted changes.
public record Baseline(Map<String, Json> written) {

    /// Nothing is known of the past.
    public static final Baseline NONE = new Baseline(Map.of());

    public Baseline {
        written = Map.copyOf(written);
    }

    /// The body last written for this step.
    Optional<Json> of(Resource resource) {
        return Optional.ofNullable(written.get(resource.key()));
    }
}
