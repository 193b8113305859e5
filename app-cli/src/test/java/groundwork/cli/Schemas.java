package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The documented schemas of what the commands say.
final class Schemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Schemas() {}

    /// Fails where the text does not keep the schema it names.
    static void check(String json) {
        var named = JsonText.parse(json).text("schema").orElse("");
        assertThat(named).matches("groundwork/[a-z]+/\\d+");
        var kind = named.replace("groundwork/", "").replace('/', '-');
        assertThat(FACTORY.getSchema(text(kind)).validate(json, InputFormat.JSON))
                .as("docs/reference/schemas/%s.json", kind)
                .isEmpty();
    }

    private static String text(String kind) {
        try {
            return Files.readString(Path.of("../docs/reference/schemas/" + kind + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
