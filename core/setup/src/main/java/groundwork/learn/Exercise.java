package groundwork.learn;

import static groundwork.terms.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.Choices;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Something to do on the practice cloud: a file of answers to begin with, and when it is done.
///
/// @param begin the answers in the file
/// @param kept  the practices that must be kept in the end
/// @param goals what the answers must say in the end, beyond the practices
/// @param built whether what the answers ask for must be there in the end
public record Exercise(Answers begin, List<String> kept, List<Goal> goals, boolean built) {

    public Exercise {
        kept = List.copyOf(kept);
        goals = List.copyOf(goals);
    }

    /// Something the answers must say.
    ///
    /// @param key of the sentence that says it is missing
    public record Goal(Predicate<Choices> isReached, String key) {}

    /// What is still missing, each a sentence; empty when the exercise is done.
    ///
    /// @param plan what the practice cloud says of the file by now
    public List<String> missing(Plan plan) {
        var missing = new ArrayList<String>();
        for (var id : kept) {
            var broken = plan.findings().stream()
                    .filter(finding -> finding.practice().about().id().equals(id))
                    .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                    .findFirst();
            broken.map(Exercise::said).ifPresent(missing::add);
        }
        goals.stream()
                .filter(goal -> !goal.isReached().test(plan.blueprint().choices()))
                .forEach(goal -> missing.add(say(goal.key())));
        plan.obstacles().forEach(missing::add);
        if (built && !plan.isEmpty()) {
            missing.add(say("learn.not-built"));
        }
        return missing;
    }

    private static String said(Finding finding) {
        var about = finding.practice().about();
        return say("learn.broken", "id", about.id(), "title", about.title());
    }
}
