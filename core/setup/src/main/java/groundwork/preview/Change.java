package groundwork.preview;

import groundwork.blueprint.Resource;
import java.util.List;

/// What a plan does with one resource of the blueprint, and why.
///
/// @param reason a few words a person reads (`not there yet`, `2 properties differ`)
public record Change(Resource resource, Sign sign, List<Difference> differences, String reason) {
    public Change {
        differences = List.copyOf(differences);
    }
}
