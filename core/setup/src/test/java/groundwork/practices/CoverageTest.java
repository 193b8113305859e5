package groundwork.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The table of other tools' rules is whole, and the reference page is what it makes of the catalogue.
class CoverageTest {

    private static final Path PAGE = Path.of("../../docs/reference/practices.md");

    /// With `-Ddocs=write` the page is written instead of compared.
    @Test
    void theReferencePageIsUpToDate() throws IOException {
        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, Coverage.markdown());
        }
        assertThat(PAGE)
                .as("run: mvn -q test -pl core/setup -Dtest=CoverageTest -Ddocs=write")
                .content()
                .isEqualTo(Coverage.markdown());
    }

    @Test
    void everyRuleAPracticeNamesIsInTheTable() {
        var ids = Coverage.rules().stream().map(Coverage.Rule::id).toList();
        for (var practice : Catalogue.all()) {
            for (var rule : practice.about().alsoKnownAs()) {
                boolean known = java.util.Arrays.stream(Baseline.values()).noneMatch(source -> source.isSourceOf(rule));
                assertThat(known || ids.contains(rule))
                        .as("%s names %s", practice.about().id(), rule)
                        .isTrue();
            }
        }
    }

    @Test
    void aRuleThatNoPracticeStandsForSaysWhy() {
        for (var rule : Coverage.rules()) {
            assertThat(!Coverage.standingFor(rule).isEmpty() || !rule.note().isEmpty())
                    .as(rule.id())
                    .isTrue();
        }
    }

    @Test
    void baselinesHoldWhatTheyStandFor() {
        assertThat(Catalogue.all()).allMatch(Baseline.ALL::includes);
        assertThat(ids(Baseline.CHECKOV_ML)).containsExactly("NET-02", "IDN-06", "CST-01");
        assertThat(ids(Baseline.SEED)).contains("NET-01", "ACC-07").doesNotContain("DEP-01", "OPS-09", "ACC-08");
    }

    private static java.util.List<String> ids(Baseline baseline) {
        return Catalogue.all().stream()
                .filter(baseline::includes)
                .map(practice -> practice.about().id())
                .toList();
    }
}
