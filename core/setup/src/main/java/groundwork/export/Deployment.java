package groundwork.export;

import groundwork.blueprint.Resource;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;

/// Resources that one template can deploy together: all in one resource group, none twice.
///
/// @param name  unique within the export
/// @param group the resource group they are deployed into
/// @param steps in an order in which each comes after what it needs
/// @param after the names of the deployments that must be done before
/// @param step  the second step this one carries out; then `steps` holds the resource in full
record Deployment(String name, ResourceId group, List<Resource> steps, List<String> after, Optional<String> step) {

    Deployment {
        steps = List.copyOf(steps);
        after = List.copyOf(after);
    }
}
