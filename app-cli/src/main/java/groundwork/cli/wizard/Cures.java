package groundwork.cli.wizard;

import groundwork.choices.Interview;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Plan;
import java.util.LinkedHashMap;
import java.util.Map;

/// The findings of a plan that another answer cures.
///
/// @param byPractice the cures by the id of the practice, in reading order
record Cures(Map<String, Cure.ChangeAnswer> byPractice) {

    static Cures of(Plan plan) {
        var cures = new LinkedHashMap<String, Cure.ChangeAnswer>();
        for (Finding finding : plan.findings()) {
            if (finding.verdict() instanceof Verdict.Broken broken
                    && broken.cure() instanceof Cure.ChangeAnswer change) {
                cures.putIfAbsent(finding.practice().about().id(), change);
            }
        }
        return new Cures(cures);
    }

    /// The interview with the answer that cures.
    static Interview applied(Cure.ChangeAnswer cure, Interview interview) {
        var questionnaire = interview.questionnaire();
        return questionnaire
                .find(cure.key())
                .map(question -> interview.with(cure.key(), questionnaire.read(question, cure.value())))
                .orElse(interview);
    }
}
