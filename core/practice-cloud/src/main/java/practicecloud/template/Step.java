package practicecloud.template;

import java.util.Set;

/// One resource that a deployment writes.
///
/// @param wanted whether its condition holds
/// @param after  the keys of the steps that must be done before
public record Step(Place place, Draft draft, boolean wanted, Set<String> after) {

    public Step {
        after = Set.copyOf(after);
    }

    public String key() {
        return place.key();
    }

    /// Whether it is another deployment.
    public boolean isDeployment() {
        return place.type().equalsIgnoreCase(Place.DEPLOYMENT);
    }
}
