package groundwork.preview;

import groundwork.blueprint.Blueprint;
import groundwork.choices.Choices;
import groundwork.practices.Finding;
import groundwork.preview.price.Estimate;
import groundwork.terms.Wording;
import java.util.List;

/// What a run would do, resource by resource, what the practices say of the result, and what it costs. A value
/// that knows nothing of screens or clouds. A plan with obstacles can be looked at, not run.
///
/// @param hindrances sentences saying what stands in the way (a picked-up resource that is not there, a
/// replacement)
/// @param estimate  what it costs a month, or why that is not known
public record Plan(
        Blueprint blueprint,
        List<Change> changes,
        List<Finding> findings,
        List<Wording> hindrances,
        Estimate estimate) {

    public Plan {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        hindrances = List.copyOf(hindrances);
    }

    /// A plan whose price nobody asked for.
    public Plan(Blueprint blueprint, List<Change> changes, List<Finding> findings, List<Wording> hindrances) {
        this(blueprint, changes, findings, hindrances, Estimate.unasked());
    }

    /// What stands in the way, each a sentence in the language that is spoken.
    public List<String> obstacles() {
        return hindrances.stream().map(Wording::said).toList();
    }

    /// The same plan with what the practices say of it.
    public Plan withFindings(List<Finding> judged) {
        return new Plan(blueprint, changes, judged, hindrances, estimate);
    }

    /// The same plan with what it costs.
    public Plan withEstimate(Estimate estimated) {
        return new Plan(blueprint, changes, findings, hindrances, estimated);
    }

    /// The same plan for choices that differ in nothing that is built: only in the reasons they record.
    public Plan decided(Choices choices) {
        return new Plan(
                new Blueprint(choices, blueprint.resources()),
                changes,
                findings.stream().map(finding -> finding.decided(choices)).toList(),
                hindrances);
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
