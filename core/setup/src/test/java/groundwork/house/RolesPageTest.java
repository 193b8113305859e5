package groundwork.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// The page about roles says what the roles are.
class RolesPageTest {

    /// With `-Ddocs=write` the page is rewritten instead of refused.
    @Test
    void thePageIsTrue() throws IOException {
        var page = Sources.root().resolve("docs/reference/roles.md");
        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, RolesPage.text());
        }
        assertThat(page)
                .as("run: mvn -q test -pl core/setup -Dtest=RolesPageTest -Ddocs=write")
                .hasContent(RolesPage.text());
    }
}
