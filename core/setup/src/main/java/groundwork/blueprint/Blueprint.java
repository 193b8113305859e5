package groundwork.blueprint;

import groundwork.choices.Choices;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What shall exist: a pure function of the choices. The order of `resources` is the order in which people read
/// them; the order of work is in [Graph].
public record Blueprint(Choices choices, List<Resource> resources) {

    public Blueprint {
        resources = List.copyOf(resources);
    }

    /// All resources of a type, second steps not among them.
    public Stream<Resource> ofType(String type) {
        return resources.stream()
                .filter(resource -> resource.id().is(type))
                .filter(resource -> resource.mode() != Resource.Mode.SECOND_STEP);
    }

    /// The resource with this id, second steps not considered.
    public Optional<Resource> find(ResourceId id) {
        return resources.stream()
                .filter(resource -> resource.id().equals(id) && resource.mode() != Resource.Mode.SECOND_STEP)
                .findFirst();
    }
}
