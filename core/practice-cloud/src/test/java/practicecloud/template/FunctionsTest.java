package practicecloud.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practicecloud.json.Tree;

/// Each function against an answer from Microsoft's pages about template functions, or from Azure itself.
class FunctionsTest {

    private static JsonNode value(String expression) {
        var template = Tree.object();
        template.putArray("resources");
        Tree.put(template, "outputs.it.type", "object");
        Tree.put(template, "outputs.it.value", "[" + expression + "]");
        return Expansion.of(template, Tree.object(), Fixture.group())
                .outputs(Runtime.NOT_YET)
                .path("it")
                .path("value");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "functions.csv", delimiter = '|', quoteCharacter = '`')
    void answersAsAzureDoes(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(Fixture.json(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            resourceId('A.B/c', 'd')                     | S/resourceGroups/lab/providers/A.B/c/d
            resourceId('other', 'A.B/c/e', 'd', 'f')     | S/resourceGroups/other/providers/A.B/c/d/e/f
            subscriptionResourceId('A.B/c', 'd')         | S/providers/A.B/c/d
            subscriptionResourceId('Microsoft.Resources/resourceGroups', 'd') | S/resourceGroups/d
            extensionResourceId(resourceGroup().id, 'A.B/c', 'd') | S/resourceGroups/lab/providers/A.B/c/d
            tenantResourceId('A.B/c', 'd')               | /providers/A.B/c/d
            """)
    void writesIds(String expression, String expected) {
        assertThat(value(expression).textValue())
                .isEqualTo(expected.replaceFirst("^S", "/subscriptions/11111111-2222-3333-4444-555555555555"));
    }

    /// The namespace and the hyphen are Microsoft's; the value is computed by another implementation of RFC 4122.
    @Test
    void namesUuids() {
        assertThat(value("guid('a', 'b')").textValue()).isEqualTo("2d796349-8c7e-55ec-9624-54ece82ed031");
        assertThat(value("newGuid()")).isEqualTo(value("newGuid()"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nosuch('a')",
                "concat('a'",
                "concat('a') 'b'",
                "createObject('a', 1).b",
                "createArray(1)[1]",
                "substring('abc', 2, 5)",
                "parameters('nothing')",
                "json('{')",
                "div(1, 0)",
                "resourceId('A.B/c')",
                "copyIndex()",
                "toLower(1)",
                "'no end"
            })
    void refusesWhatAzureRefuses(String expression) {
        assertThatThrownBy(() -> value(expression))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("InvalidTemplate"));
    }

    @Test
    void namesWhatThereIsInstead() {
        assertThatThrownBy(() -> value("createObject('a', 1, 'b', 2).c"))
                .hasMessageContaining("property 'c' doesn't exist, available properties are 'a, b'");
    }
}
