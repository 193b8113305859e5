package groundwork.gui.desk;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.Answers;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.choices.Questionnaire.Complaint;
import groundwork.journey.Journey;
import groundwork.practices.Finding;
import groundwork.practices.Subject;
import java.util.List;
import java.util.Optional;

/// What the answers make: complaints that stand in the way, or choices and what the practices say of them.
///
/// @param answers  what was judged
/// @param choices  empty while there are complaints
/// @param findings empty while there are complaints
public record Judgement(
        Answers answers, List<Complaint> complaints, Optional<Choices> choices, List<Finding> findings) {

    public Judgement {
        complaints = List.copyOf(complaints);
        findings = List.copyOf(findings);
    }

    /// Judges without a cloud, as if nothing were there.
    static Judgement of(Answers answers, Journey journey) {
        var questionnaire = Questionnaire.standard();
        var complaints = questionnaire.complaints(answers);
        if (!complaints.isEmpty()) {
            return new Judgement(answers, complaints, Optional.empty(), List.of());
        }
        var choices = questionnaire.choices(answers);
        return new Judgement(answers, List.of(), Optional.of(choices), journey.judged(choices));
    }

    /// What would be built.
    public Optional<Blueprint> blueprint() {
        return choices.map(BlueprintMaker::from);
    }

    /// What the practices judge: the set-up as it would be once built.
    public Optional<Subject> subject() {
        return blueprint().map(Subject::of);
    }

    /// Whether a preview can be made.
    public boolean isComplete() {
        return choices.isPresent();
    }
}
