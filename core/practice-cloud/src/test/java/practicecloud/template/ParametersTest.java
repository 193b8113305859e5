package practicecloud.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final String TEMPLATE = """
            {parameters: {
               size: {type: "string", allowedValues: ["Small", "Large"], defaultValue: "small"},
               name: {type: "string", minLength: 3, defaultValue: "[concat(parameters('size'), '-x')]"},
               count: {type: "int", minValue: 1, maxValue: 4, defaultValue: 1},
               secret: {type: "secureString", defaultValue: "hush"},
               maybe: {type: "string", nullable: true},
               needed: {type: "object"}},
             resources: []}""";

    @Test
    void showsValuesAndDefaultsButNoSecrets() {
        var shown = Fixture.expand(TEMPLATE, "{NEEDED: {value: {a: 1}}, size: {value: \"Large\"}}")
                .parameters();
        assertThat(shown).isEqualTo(Fixture.json("""
                {size: {type: "String", value: "Large"}, name: {type: "String", value: "Large-x"},
                 count: {type: "Int", value: 1}, secret: {type: "SecureString"}, maybe: {type: "String", value: null},
                 needed: {type: "Object", value: {a: 1}}}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                              | 'needed' is not provided
            {needed: {value: "text"}}                       | Expected 'Object'. Actual 'String'
            {needed: {value: {}}, size: {value: "Huge"}}    | is not part of the allowed value(s): 'Small,Large'
            {needed: {value: {}}, name: {value: "ab"}}      | Length of the value should be greater than or equal to '3'
            {needed: {value: {}}, count: {value: 5}}        | Value of the value should be less than or equal to '4'
            {needed: {value: {}}, other: {value: 5}}        | The only supported parameters for this template are 'size
            {needed: {reference: {}}}                       | by value only
            """)
    void refusesWhatDoesNotFit(String given, String message) {
        assertThatThrownBy(() -> Fixture.expand(TEMPLATE, given))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(message);
    }
}
