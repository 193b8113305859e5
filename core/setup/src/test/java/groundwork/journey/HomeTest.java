package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {

    private static final Path USER = Path.of("/home/ada");

    @Test
    void theVariableOverrulesEveryPlatform() {
        var set = Map.of("GROUNDWORK_HOME", "/srv/gw", "XDG_DATA_HOME", "/data");
        assertThat(Home.locate(set, "Linux", USER)).isEqualTo(Path.of("/srv/gw"));
        assertThat(Home.locate(set, "Windows 11", USER)).isEqualTo(Path.of("/srv/gw"));
    }

    @Test
    void anEmptyVariableIsNoVariable() {
        assertThat(Home.locate(Map.of("GROUNDWORK_HOME", " "), "Linux", USER))
                .isEqualTo(Path.of("/home/ada/.local/share/groundwork"));
    }

    @Test
    void eachPlatformHasItsUsualPlace() {
        assertThat(Home.locate(Map.of("XDG_DATA_HOME", "/data"), "Linux", USER)).isEqualTo(Path.of("/data/groundwork"));
        assertThat(Home.locate(Map.of(), "Mac OS X", USER))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Groundwork"));
        assertThat(Home.locate(Map.of("LOCALAPPDATA", "/c/local"), "Windows 11", USER))
                .isEqualTo(Path.of("/c/local/Groundwork"));
    }
}
