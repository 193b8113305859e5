package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.OnPurpose;
import groundwork.choices.Questionnaire;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The reference of the answers file is what the questions say.
class AnswersPageTest {

    private static final AnswersPage DERIVED = new AnswersPage(Questionnaire.standard());
    private static final Path PAGE = Path.of("../docs/reference/answers.md");
    private static final Path SCHEMA = Path.of("../docs/reference/schemas/answers-1.json");

    /// With `-Ddocs=write` both files are rewritten instead.
    @Test
    void pageAndSchemaSayWhatTheQuestionsSay() throws IOException {
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, DERIVED.page());
            Files.writeString(SCHEMA, DERIVED.schema());
        }
        assertThat(PAGE).as("write it anew with -Ddocs=write").hasContent(DERIVED.page());
        assertThat(SCHEMA).as("write it anew with -Ddocs=write").hasContent(DERIVED.schema());
    }

    private static Set<?> mistakes(String yaml) {
        var tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DERIVED.schema())
                .validate(JsonText.print(json(tree)), InputFormat.JSON);
    }

    private static Json json(@Nullable Object tree) {
        return switch (tree) {
            case null -> Json.NULL;
            case Map<?, ?> entries -> {
                var members = new LinkedHashMap<String, Json>();
                entries.forEach((key, value) -> members.put(String.valueOf(key), json(value)));
                yield new Json.Obj(members);
            }
            case List<?> items -> Json.array(items.stream().map(AnswersPageTest::json));
            case Integer number -> Json.of(number);
            case Boolean truth -> Json.of(truth);
            default -> Json.of(tree.toString());
        };
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaTakesEveryExample(Example example) {
        var answers = AnswersFile.example(example);
        var decided = answers.with(OnPurpose.KEY, OnPurpose.with(answers, "NET-13", "a rehearsal"));
        assertThat(mistakes(AnswersFile.write(decided, Questionnaire.standard())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acces: all", "access: everybody", "clusters: [{ nods: 2 }]", "workloads: [cooking]"})
    void theSchemaRefusesWhatNoQuestionTakes(String line) {
        assertThat(mistakes("groundwork: 1\n" + line + "\n")).isNotEmpty();
    }
}
