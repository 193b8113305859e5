package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cli.ask.AtHand.Checklist;
import groundwork.cli.ask.AtHand.Standing;
import groundwork.journey.Journey;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.report.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// Judges answers by the practices while they change, in the background. What is not answered yet and has no
/// default is judged as in our example.
public final class LivingChecklist implements Checklist {

    /// Read when it is first needed, in the background.
    private static final class Standard {

        /// With a subscription that no cloud refuses as a placeholder.
        static final Answers EXAMPLE = AnswersFile.example(Example.SEED)
                .with("subscription", new Answer.One("10000000-0000-0000-0000-000000000001"));
    }

    private final Journey journey;
    private final Map<Answers, CompletableFuture<Optional<Standing>>> judged = new ConcurrentHashMap<>();

    public LivingChecklist(Journey journey) {
        this.journey = journey;
    }

    @Override
    public Optional<Standing> of(Answers answers) {
        var standing = judged.computeIfAbsent(
                answers,
                asked -> CompletableFuture.supplyAsync(
                        () -> judge(asked),
                        run -> Thread.ofVirtual().name("checklist").start(run)));
        return standing.isDone() && !standing.isCompletedExceptionally() ? standing.join() : Optional.empty();
    }

    private Optional<Standing> judge(Answers answers) {
        var questionnaire = Questionnaire.standard();
        var filled = answers;
        for (var complaint : questionnaire.complaints(answers)) {
            filled = filled.with(
                    complaint.key(),
                    Standard.EXAMPLE.find(complaint.key()).orElseGet(() -> new Answer.One(say("wizard.not-yet"))));
        }
        return questionnaire.complaints(filled).isEmpty()
                ? Optional.of(standing(journey.judged(questionnaire.choices(filled))))
                : Optional.empty();
    }

    /// Counted as every report counts them; the broken ones by name.
    static Standing standing(List<Finding> findings) {
        var tally = Tally.of(findings);
        var broken = findings.stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                .map(finding -> finding.practice().about().id())
                .distinct()
                .toList();
        return new Standing(tally.kept(), broken, tally.unknown());
    }
}
