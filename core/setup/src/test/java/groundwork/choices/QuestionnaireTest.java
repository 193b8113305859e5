package groundwork.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.Cluster;
import groundwork.choices.Choices.ComputeNetwork;
import groundwork.choices.Choices.StorageReach;
import groundwork.choices.Choices.Workload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.standard();

    private static Answers seed() {
        return AnswersFile.example(Example.SEED);
    }

    @Test
    void theSeedExampleMakesTheDefaultChoices() {
        var choices = QUESTIONNAIRE.choices(seed());
        assertThat(choices.reach().access()).isEqualTo(Access.SELECTED);
        assertThat(choices.network().kind()).isEqualTo(ComputeNetwork.OWN_SUBNET);
        assertThat(choices.place().names().resourceGroup()).isEqualTo("rg-seedteam-dev-westeurope");
        assertThat(choices.place().names().workspace()).isEqualTo("mlw-seedteam-dev");
        assertThat(choices.compute().clusters())
                .containsExactly(new Cluster("cpu-cluster", "STANDARD_DS3_V2", 4, 15, false));
        assertThat(choices.people().workloads()).isEqualTo(Set.of(Workload.values()));
    }

    @Test
    void storageIsOpenByRolesWithSparkInTheOwnSubnetAndClosedOtherwise() {
        assertThat(QUESTIONNAIRE.choices(seed()).reach().storage()).isEqualTo(StorageReach.OPEN_BY_ROLES);
        var withoutSpark = seed().with("workloads", new Answer.Many(List.of("jobs")));
        assertThat(QUESTIONNAIRE.choices(withoutSpark).reach().storage()).isEqualTo(StorageReach.CLOSED);
        var managed = AnswersFile.example(Example.MANAGED);
        assertThat(QUESTIONNAIRE.choices(managed).reach().storage()).isEqualTo(StorageReach.CLOSED);
    }

    @Test
    void whatIsNotAskedMayHoldAnything() {
        var managed = AnswersFile.example(Example.MANAGED).with("addressSpace", new Answer.One("10.0.0.0/24 and more"));
        assertThat(QUESTIONNAIRE.complaints(managed)).isEmpty();
        assertThat(QUESTIONNAIRE.choices(managed).network().kind()).isEqualTo(ComputeNetwork.MANAGED);
    }

    @Test
    void aQuestionIsAskedOnlyWhereItMakesSense() {
        var all = seed().with("access", new Answer.One("all")).without("allowedAddresses");
        var keys = QUESTIONNAIRE.questions(all).stream()
                .map(question -> question.about().key())
                .toList();
        assertThat(keys).contains("reason").doesNotContain("allowedAddresses");
        assertThat(QUESTIONNAIRE.complaints(all))
                .extracting(Questionnaire.Complaint::key)
                .containsExactly("reason");
    }

    @Test
    void azureProperRefusesThePlaceholderSubscription() {
        assertThatThrownBy(() -> QUESTIONNAIRE.choices(seed().with("cloud", new Answer.One("azure"))))
                .hasMessageContaining("placeholder");
    }

    @Test
    void aSubnetTooSmallForItsClustersIsRefusedWithTheNumbers() {
        var small = seed().with("subnet", new Answer.One("10.60.0.0/28"))
                .with(
                        "clusters",
                        QUESTIONNAIRE.read(QUESTIONNAIRE.find("clusters").orElseThrow(), "cpu;nodes=20"));
        assertThat(QUESTIONNAIRE.complaints(small).getFirst().sentence())
                .contains("20 nodes")
                .contains("has 11");
    }

    @Test
    void anAnswerOnOneLineIsRead() {
        var clusters = QUESTIONNAIRE.find("clusters").orElseThrow();
        assertThat(QUESTIONNAIRE.read(clusters, "name=cpu;nodes=2 | name=gpu;priority=low-priority"))
                .isEqualTo(new Answer.Rows(List.of(
                        java.util.Map.of("name", "cpu", "nodes", "2"),
                        java.util.Map.of("name", "gpu", "priority", "low-priority"))));
        assertThat(QUESTIONNAIRE.effective("region", Answers.NONE))
                .isEqualTo(Optional.of(new Answer.One("westeurope")));
    }

    @Test
    void everyTitleIsOneShortQuestion() {
        assertThat(QUESTIONNAIRE.keys())
                .map(key -> QUESTIONNAIRE.find(key).orElseThrow().about().title())
                .allMatch(title -> title.length() <= 38 && title.endsWith("?"));
    }
}
