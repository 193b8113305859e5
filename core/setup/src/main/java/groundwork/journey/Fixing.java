package groundwork.journey;

import groundwork.blueprint.Blueprint;
import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.journey.Journey.Applied;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Subject;
import groundwork.practices.fix.FixPlan;
import groundwork.preview.Baseline;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Planner.Replacing;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.StopToken;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Cures a workspace that is there, whoever built it: look, judge, make a plan of the mechanical cures, carry it
/// out, look and judge again. A run of cures is a run like any other: it can be resumed and undone.
///
/// @param cloud    where the workspace is
/// @param place    answers whose place is that of the workspace; nothing else in them counts
/// @param wanted   which findings are cured
/// @param replacing whether what cannot be changed in place may be deleted and made again
public record Fixing(Cloud cloud, Choices place, Predicate<Finding> wanted, Replacing replacing) {

    /// What would be done.
    ///
    /// @param before what the practices say now
    /// @param cures  what is done, what would need a replacement, what only a person can do
    /// @param plan   the steps, and what the practices will say once they are done
    public record Proposal(ResourceId workspace, List<Finding> before, FixPlan cures, Plan plan) {
        public Proposal {
            before = List.copyOf(before);
        }
    }

    /// Answers whose place is that of a workspace, so that a run of cures can be resumed and undone there.
    ///
    /// @param cloud the word for the cloud, as answers have it
    public static Choices at(ResourceId workspace, String cloud, Optional<String> tenant) {
        var answers = AnswersFile.example(Example.SEED)
                .with("cloud", new Answer.One(cloud))
                .with("subscription", new Answer.One(workspace.subscriptionId().orElse("")));
        return Questionnaire.standard()
                .choices(tenant.map(id -> answers.with("tenant", new Answer.One(id)))
                        .orElse(answers));
    }

    /// Looks at a workspace and says what would be done. Changes nothing.
    public Proposal propose(Subject subject) {
        var before = Catalogue.judge(subject);
        var cures = FixPlan.of(before.stream().filter(wanted).toList()).knowing(subject.world());
        var done = replacing == Replacing.EVERYTHING ? cures.withReplacements(subject.world()) : cures;
        var steps = done.with(Registrations.missing(subject, done.steps()));
        var blueprint = new Blueprint(place, steps.steps());
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, cloud), Baseline.NONE, replacing)
                .withFindings(Catalogue.judge(subject.after(steps.steps())));
        return new Proposal(subject.workspace(), before, steps, plan);
    }

    /// Carries a proposal out, then looks and judges again. What a run left undone is still to do, whatever is
    /// broken by then: a compute that was deleted and could not be made again breaks nothing, and is missing.
    ///
    /// @param listener told every event, from the calling thread
    public Applied apply(
            Proposal proposal, Journey journey, int maxParallel, Consumer<RunEvent> listener, StopToken stop) {
        var ran = journey.run(proposal.plan(), cloud, maxParallel, listener, stop);
        var again = propose(journey.look(proposal.workspace(), cloud));
        var left = ran.outcome() == Outcome.DONE
                ? again.plan()
                : still(proposal.plan().blueprint()).withFindings(again.plan().findings());
        return new Applied(ran.runId(), ran.outcome(), left, again.before(), Optional.empty());
    }

    private Plan still(Blueprint blueprint) {
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud), Baseline.NONE, replacing);
    }
}
