package groundwork.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.OnPurpose;
import groundwork.choices.Questionnaire;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A practice that is broken on purpose, from the answers file to every report.
class OnPurposeTest {

    private static final String REASON = "Spark reads public data only";

    /// Serverless Spark is cut off from storage that only the own subnet reaches: NET-13 is broken.
    private static final Answers CLOSED =
            AnswersFile.example(Example.SEED).with("storageReach", new Answer.One("closed"));

    private static List<Finding> judged(Answers answers) {
        return Catalogue.judge(
                Subject.of(BlueprintMaker.from(Questionnaire.standard().choices(answers))));
    }

    private static Answers decided() {
        return CLOSED.with(OnPurpose.KEY, OnPurpose.with(CLOSED, "NET-13", REASON));
    }

    @Test
    void aReasonStandsWithWhatIsBrokenAndNowhereElse() {
        var reasons = judged(decided()).stream()
                .filter(finding -> finding.reason().isPresent())
                .toList();
        assertThat(reasons).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.practice().about().id()).isEqualTo("NET-13");
            assertThat(finding.verdict()).isInstanceOf(Verdict.Broken.class);
            assertThat(finding.reason()).isEqualTo(Optional.of(REASON));
        });
        assertThat(Tally.of(judged(decided()))).isEqualTo(Tally.of(judged(CLOSED)));
    }

    @Test
    void everyReportShowsIt() {
        var findings = judged(decided());
        for (var document : Document.values()) {
            assertThat(document.of(groundwork.report.Findings.heading(), findings))
                    .as(document.name())
                    .contains(REASON);
        }
    }

    @Test
    void theAnswersFileKeepsItAndReadsItBack() {
        var text = AnswersFile.write(decided(), Questionnaire.standard());
        assertThat(text).contains("""
                onPurpose:
                  - practice: NET-13
                    reason: Spark reads public data only
                """);
        assertThat(AnswersFile.parse("a.yaml", text)).isEqualTo(decided());
        var changed = decided().with(OnPurpose.KEY, OnPurpose.with(decided(), "NET-13", "only a rehearsal"));
        assertThat(AnswersFile.rewrite(text, changed, Questionnaire.standard()))
                .contains("reason: only a rehearsal")
                .doesNotContain(REASON);
    }

    @Test
    void aReasonThatCannotCountIsRefusedWhereItStands() {
        var file = "groundwork: 1\nonPurpose:\n  - practice: NET-13\n    reason: a\n";
        assertThatThrownBy(() -> AnswersFile.parse("a.yaml", file + "  - practice: net-13\n    reason: b\n"))
                .hasMessageContaining("NET-13 has two reasons");
        assertThatThrownBy(() -> AnswersFile.parse("a.yaml", file + "  - practice: the network\n    reason: b\n"))
                .hasMessageContaining("a.yaml:5:")
                .hasMessageContaining("such as NET-11");
        assertThatThrownBy(() -> AnswersFile.parse("a.yaml", file + "  - practice: NET-11\n"))
                .hasMessageContaining("A few words are needed here.");
    }

    @Test
    void anUnknownPracticeIsRefusedWithTheNearest() {
        assertThat(Catalogue.refusal("NET-13")).isEmpty();
        assertThat(Catalogue.refusal("NOT-13")).contains("There is no practice 'NOT-13'. Did you mean NET-13?");
    }
}
