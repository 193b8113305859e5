package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineTest {

    @TempDir
    Path home;

    @Test
    void whatOnlyACloudCouldTellIsSaidInWords() {
        var unknown = new Journey(home)
                .offline(ChoicesFixture.standard()).findings().stream()
                        .map(finding -> finding.verdict())
                        .filter(Verdict.Unknown.class::isInstance)
                        .map(verdict -> ((Verdict.Unknown) verdict).missing())
                        .toList();
        assertThat(unknown).contains("the locks: a cloud to ask").noneMatch(missing -> missing.contains("["));
    }
}
