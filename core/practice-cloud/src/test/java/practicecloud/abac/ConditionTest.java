package practicecloud.abac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practicecloud.world.Id;

/// Conditions are read and held against what is asked.
class ConditionTest {

    private static final Id CONTAINER = Id.of("/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage"
            + "/storageAccounts/acc/blobServices/default/containers/raw");
    private static final String NAME = "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name]";
    private static final String WRITE = "Microsoft.Authorization/roleAssignments/write";
    private static final String ROLE = "@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]";

    private static boolean holds(String condition, String operation) {
        var asked = new Asked(
                operation, CONTAINER, Map.of("microsoft.authorization/roleassignments:roledefinitionid", "aa-bb"));
        return Condition.parse(condition).holds(asked);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "StringEquals 'raw' | true",
                "StringEquals 'RAW' | false",
                "StringEqualsIgnoreCase 'RAW' | true",
                "StringNotEquals 'raw' | false",
                "StringLike 'r*' | true",
                "StringLike 'r?' | false",
                "StringStartsWith 'ra' | true",
                "ForAnyOfAnyValues:StringEquals {'a', 'raw'} | true",
                "ForAnyOfAllValues:StringNotEquals {'a', 'b'} | true",
                "ForAnyOfAllValues:StringNotEquals {'a', 'raw'} | false",
            })
    void comparesAttributes(String test, boolean expected) {
        assertThat(holds(NAME + " " + test, "x/read")).isEqualTo(expected);
    }

    @Test
    void leavesOtherOperationsAlone() {
        var condition =
                "((!(ActionMatches{'" + WRITE + "'})) OR (" + ROLE + " ForAnyOfAnyValues:GuidEquals {AA-BB, cc-dd}))";
        assertThat(holds(condition, WRITE)).isTrue();
        assertThat(holds(condition.replace("AA-BB", "ee"), WRITE)).isFalse();
        assertThat(holds(condition.replace("AA-BB", "ee"), "Microsoft.Authorization/roleAssignments/read"))
                .isTrue();
        assertThat(holds("NOT Exists " + NAME.replace(":name", ":path") + " && ActionMatches{'x/*'}", "x/read"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@Resource[a:b]",
                "@Resource[a:b] Resembles 'c'",
                "@Principal[a:b] StringEquals 'c'",
                "@Resource[a:b] StringEquals @Request[a:b]",
                "(ActionMatches{'x'}",
                "ActionMatches{'x'} ActionMatches{'y'}",
                "§"
            })
    void saysWhatItDoesNotUnderstand(String text) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(Unclear.class);
    }
}
