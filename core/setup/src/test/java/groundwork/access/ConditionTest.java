package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Operation WRITE = Operation.action("Microsoft.Authorization/roleAssignments/write");

    @Test
    void noConditionLetsEverythingThrough() {
        assertThat(Condition.of(" ")).isEqualTo(Condition.NONE);
        assertThat(Condition.NONE.on(WRITE)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ActionMatches{'Microsoft.Authorization/roleAssignments/write'} ; TRUE",
                "ActionMatches{'microsoft.authorization/*/WRITE'} ; TRUE",
                "!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'}) ; FALSE",
                "ActionMatches{'a/read', 'Microsoft.Authorization/*'} ; TRUE",
                "NOT ActionMatches{'a/read'} && NOT ActionMatches{'a/write'} ; TRUE",
                "ActionMatches{'a/read'} || ActionMatches{'b/read'} ; FALSE",
                "(!(ActionMatches{'a/read'})) OR (@Resource[a:b] StringEquals 'AND') ; TRUE",
                "(ActionMatches{'a/read'}) OR (@Resource[a:b] StringEquals 'x') ; UNKNOWN",
                "(ActionMatches{'a/read'}) AND (@Resource[a:b] StringEquals 'x') ; FALSE",
                "!(SubOperationMatches{'Blob.List'}) ; UNKNOWN",
                "@Request[a:b] ForAnyOfAnyValues:GuidEquals {8e3af657, b24988ac} OR !(ActionMatches{'a/read'}) ; TRUE",
                "NOT Exists @Request[a:b] ; UNKNOWN",
                "ActionMatches{'a/read'} AND ActionMatches{'b/read'} OR ActionMatches{'*'} ; UNKNOWN",
                "(ActionMatches{'*'} ; UNKNOWN",
                "ActionMatches{'*'}) ; UNKNOWN",
                "ActionMatches 'x' ; UNKNOWN",
                "nonsense ; UNKNOWN",
            })
    void onlyWhatIsUnderstoodIsAnswered(String text, Truth expected) {
        assertThat(Condition.of(text).on(WRITE)).isEqualTo(expected);
    }
}
