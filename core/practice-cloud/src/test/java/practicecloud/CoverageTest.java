package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practicecloud.access.Roles;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Traits;
import practicecloud.arm.Types;
import practicecloud.providers.Catalogue;
import practicecloud.world.World;

/// The page that says what the practice cloud simulates is what the code says.
class CoverageTest {

    private static final String BEGIN = "<!-- from the code: begin -->\n";
    private static final String END = "<!-- from the code: end -->\n";

    /// With `-Dcoverage=write` the page is rewritten instead of compared.
    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        var page = page();
        var text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        var wanted = text.substring(0, begin) + table() + text.substring(text.indexOf(END));
        if ("write".equals(System.getProperty("coverage"))) {
            Files.writeString(page, wanted);
        }
        assertThat(Files.readString(page))
                .as("run the tests of practice-cloud with -Dcoverage=write")
                .isEqualTo(wanted);
    }

    private static Path page() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docs/ARCHITECTURE.md"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here.resolve("docs/reference/practice-cloud.md");
    }

    private static String table() {
        var types = Catalogue.types(new Roles(World.inMemory()), () -> "https://localhost");
        return "| type | a write | a deletion | bodies | rules of its own |\n|---|---|---|---|---|\n"
                + types.names().stream()
                        .map(name -> row(types, types.traits(name)))
                        .collect(Collectors.joining());
    }

    private static String row(Types types, Traits traits) {
        boolean checked = types.shapes().knows(traits.name());
        boolean own = types.of(traits.name()) != ResourceType.PLAIN;
        return "| `" + traits.name() + "` | " + write(traits) + " | " + (traits.deletesLater() ? "goes on" : "at once")
                + " | " + (checked ? "checked" : "kept as they come") + " | " + (own ? "yes" : "no") + " |\n";
    }

    private static String write(Traits traits) {
        return switch (traits.pattern()) {
            case SYNC -> "at once";
            case ASYNC_OPERATION -> "`Azure-AsyncOperation`, " + traits.takes().toSeconds() + " s";
            case LOCATION -> "`Location`, " + traits.takes().toSeconds() + " s";
            case STATE -> "`provisioningState`, " + traits.takes().toSeconds() + " s";
        };
    }
}
