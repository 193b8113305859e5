package groundwork.choices;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Question.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.standard();

    private static Interview begin() {
        return Interview.begin(QUESTIONNAIRE, Answers.NONE);
    }

    /// Takes every default, and an address where one must be written.
    private static Interview takingDefaults(Interview interview, String until) {
        var now = interview;
        while (now.current()
                .filter(question -> !question.about().key().equals(until))
                .isPresent()) {
            var question = now.current().orElseThrow();
            var fallback = question.about().key().equals(Interview.EXPERT)
                    ? Optional.<Answer>of(new Answer.Many(List.of()))
                    : QUESTIONNAIRE.fallback(question, now.answers());
            now = now.answered(fallback.orElse(new Answer.Many(List.of("203.0.113.0/24"))));
        }
        return now;
    }

    private static String key(Interview interview) {
        return interview.current().map(question -> question.about().key()).orElse("done");
    }

    @Test
    void takingEveryDefaultLeadsToTheEndAndMeetsNoExpertQuestion() {
        var keys = new ArrayList<String>();
        var now = begin();
        while (now.current().isPresent()) {
            keys.add(key(now));
            now = takingDefaults(now, "never").current().isEmpty() && keys.size() > 40 ? now : step(now);
        }
        assertThat(keys)
                .startsWith("cloud", "subscription", "region", "workload")
                .endsWith("clusters", "expert")
                .doesNotContain("tenant", "resourceGroup", "keyVault")
                .doesNotHaveDuplicates();
        assertThat(QUESTIONNAIRE.complaints(now.answers())).isEmpty();
        assertThat(now.complete().one("region")).contains("westeurope");
    }

    private static Interview step(Interview interview) {
        var next = takingDefaults(interview, "never");
        var keys = next.path().stream().map(question -> question.about().key()).toList();
        int at = keys.indexOf(key(interview));
        return at < 0 || at + 1 >= keys.size()
                ? takingDefaults(interview, key(interview).equals("expert") ? "never" : "expert")
                : takingDefaults(interview, keys.get(at + 1));
    }

    @Test
    void goingBackKeepsTheAnswersAndWalksOnThroughTheSection() {
        var now = takingDefaults(begin(), "access");
        var back = now.back().back();
        assertThat(key(back)).isEqualTo("workloads");
        assertThat(back.answers()).isEqualTo(now.answers());
        var again = back.answered(new Answer.Many(List.of("jobs")));
        assertThat(key(again)).isEqualTo("groups");
        assertThat(key(again.answered(new Answer.Rows(List.of())))).isEqualTo("access");
        assertThat(again.answers().many("workloads")).containsExactly("jobs");
        assertThat(begin().back()).isEqualTo(begin());
    }

    @Test
    void aTakenDefaultThatChangesWithAnEarlierAnswerIsAskedAgain() {
        var done = takingDefaults(begin(), "never");
        assertThat(done.taken().get("storageReach")).isEqualTo(new Answer.One("open-by-roles"));
        var changed = done.jump(Section.PEOPLE)
                .answered(new Answer.Many(List.of("jobs")))
                .answered(new Answer.Rows(List.of()));
        assertThat(key(changed)).isEqualTo("storageReach");
        assertThat(changed.complete().one("storageReach")).isEmpty();
    }

    @Test
    void anAnswerThatNoLongerFitsIsAskedAgain() {
        var done = takingDefaults(begin(), "never").jump("subnet").answered(new Answer.One("10.60.7.0/24"));
        assertThat(key(takingDefaults(done, "never"))).isEqualTo("done");
        var moved = done.jump("addressSpace").answered(new Answer.One("10.9.0.0/16"));
        assertThat(key(moved)).isEqualTo("subnet");
    }

    @Test
    void expertQuestionsAreFoldedBehindOneStepAndOpenedBySection() {
        var fold = takingDefaults(begin(), Interview.EXPERT);
        assertThat(fold.current().orElseThrow()).isInstanceOf(Question.PickMany.class);
        var opened = fold.answered(new Answer.Many(List.of("names")));
        assertThat(key(opened)).isEqualTo("resourceGroup");
        assertThat(opened.place(opened.current().orElseThrow())).isEqualTo(new Interview.Place("Names", 2, 5));
        var done = takingDefaults(opened, "never");
        assertThat(key(done)).isEqualTo("done");
        assertThat(key(done.back())).isEqualTo(Interview.EXPERT);
    }

    @Test
    void anExpertQuestionIsAskedOnlyWhenItsAnswerDoesNotFit() {
        var file = AnswersFile.example(Example.SEED).with("registryReach", new Answer.One("nat-address"));
        var interview = Interview.begin(QUESTIONNAIRE, file);
        assertThat(interview.path())
                .extracting(question -> question.about().key())
                .doesNotContain("registryReach");
        var changed = interview.jump("computeNetwork").answered(new Answer.One("managed"));
        assertThat(changed.path())
                .extracting(question -> question.about().key())
                .contains("registryReach")
                .doesNotContain("keyVault");
        assertThat(key(interview.jump("keyVault"))).isEqualTo("keyVault");
    }

    @Test
    void aHalfAnsweredFileGoesOnAtItsFirstOpenQuestion() {
        var half = new Answers(AnswersFile.example(Example.SEED).byKey()).without("access");
        var interview = Interview.begin(QUESTIONNAIRE, half.with("purpose", new Answer.One("Vision")));
        assertThat(key(interview)).isEqualTo("owner");
        assertThat(key(takingDefaults(interview, "access"))).isEqualTo("access");
    }
}
