package groundwork.journey;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Registering;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.Reading;
import groundwork.practices.Finding;
import groundwork.practices.Subject;
import groundwork.practices.fix.FixPlan;
import groundwork.practices.operations.ProvidersRegistered;
import groundwork.preview.World;
import groundwork.preview.WorldReader;
import java.util.ArrayList;

/// What a look at the cloud adds to a blueprint: the providers nobody has registered yet, each a step of its own
/// at the head of the plan.
final class Registrations {

    private Registrations() {}

    /// The blueprint, and before it the providers it lacks: the cures of OPS-08.
    static Blueprint before(Blueprint blueprint, Reading there) {
        var practice = new ProvidersRegistered();
        var findings = practice.judge(Subject.of(blueprint, there)).stream()
                .map(verdict -> new Finding(practice, verdict))
                .toList();
        var steps = new ArrayList<Resource>(FixPlan.of(findings).steps());
        steps.addAll(blueprint.resources());
        return new Blueprint(blueprint.choices(), steps);
    }

    /// How these providers are now.
    static World seen(Blueprint blueprint, Cloud cloud) {
        var steps = blueprint.resources().stream()
                .filter(step -> Registering.provider(step.id()).isPresent())
                .toList();
        return WorldReader.read(new Blueprint(blueprint.choices(), steps), cloud);
    }
}
