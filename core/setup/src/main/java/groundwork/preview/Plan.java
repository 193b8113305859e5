package groundwork.preview;

import groundwork.blueprint.Blueprint;
import groundwork.choices.Choices;
import groundwork.practices.Finding;
import groundwork.preview.price.Estimate;
import java.util.List;

/// What a run would do, resource by resource, what the practices say of the result, and what it costs. A value
/// that knows nothing of screens or clouds. A plan with obstacles can be looked at, not run.
///
/// @param obstacles sentences saying what stands in the way (a picked-up resource that is not there, a
/// replacement)
/// @param estimate  what it costs a month, or why that is not known
public record Plan(
        Blueprint blueprint, List<Change> changes, List<Finding> findings, List<String> obstacles, Estimate estimate) {

    public Plan {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        obstacles = List.copyOf(obstacles);
    }

    /// A plan whose price nobody asked for.
    public Plan(Blueprint blueprint, List<Change> changes, List<Finding> findings, List<String> obstacles) {
        this(blueprint, changes, findings, obstacles, Estimate.UNASKED);
    }

    /// The same plan with what the practices say of it.
    public Plan withFindings(List<Finding> judged) {
        return new Plan(blueprint, changes, judged, obstacles, estimate);
    }

    /// The same plan with what it costs.
    public Plan withEstimate(Estimate estimated) {
        return new Plan(blueprint, changes, findings, obstacles, estimated);
    }

    /// The same plan for choices that differ in nothing that is built: only in the reasons they record.
    public Plan decided(Choices choices) {
        return new Plan(
                new Blueprint(choices, blueprint.resources()),
                changes,
                findings.stream().map(finding -> finding.decided(choices)).toList(),
                obstacles);
    }

    /// How many changes carry this sign.
    public long count(Sign sign) {
        return changes.stream().filter(change -> change.sign() == sign).count();
    }

    /// Whether there is nothing left to do.
    public boolean isEmpty() {
        return count(Sign.NOTHING) == changes.size();
    }
}
