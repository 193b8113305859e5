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
import java.util.List;
import java.util.Locale;

/// What a look at the cloud adds to a blueprint: the providers nobody has registered yet, each a step of its own
/// at the head of the plan.
final class Registrations {

    private Registrations() {}

    /// The blueprint, and before it the providers it lacks.
    static Blueprint before(Blueprint blueprint, Reading there) {
        var steps = new ArrayList<>(missing(Subject.of(blueprint, there)));
        steps.addAll(blueprint.resources());
        return new Blueprint(blueprint.choices(), steps);
    }

    /// The providers a subject lacks, as steps: the cures of OPS-08.
    static List<Resource> missing(Subject subject) {
        var practice = new ProvidersRegistered();
        var findings = practice.judge(subject).stream()
                .map(verdict -> new Finding(practice, verdict))
                .toList();
        return FixPlan.of(findings).steps();
    }

    /// The providers that these steps belong to and a subject lacks.
    static List<Resource> missing(Subject subject, List<Resource> steps) {
        return missing(subject.after(steps)).stream()
                .filter(provider -> steps.stream()
                        .anyMatch(step -> step.type()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(provider.name().toLowerCase(Locale.ROOT) + "/")))
                .toList();
    }

    /// How these providers are now.
    static World seen(Blueprint blueprint, Cloud cloud) {
        var steps = blueprint.resources().stream()
                .filter(step -> Registering.provider(step.id()).isPresent())
                .toList();
        return WorldReader.read(new Blueprint(blueprint.choices(), steps), cloud);
    }
}
