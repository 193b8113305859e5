package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.terms.IpRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {

    @TempDir
    Path home;

    private void written(String text) throws IOException {
        Files.writeString(home.resolve(Config.FILE), text);
    }

    @Test
    void whereThereIsNoFileNothingIsWanted() throws IOException {
        var nothing = Config.NOTHING;
        assertThat(Config.of(home)).isEqualTo(nothing);
        written("# nothing but a comment\n");
        assertThat(Config.of(home)).isEqualTo(nothing);
        assertThat(Config.of(home.resolve(Config.FILE)))
                .as("a home that is a file")
                .isEqualTo(nothing);
    }

    @Test
    void whatIsWrittenIsWanted() throws IOException {
        written(
                "cloud: azure\nsubscription: 3f2504e0-4f89-41d3-9a0c-0305e82c3301\nlanguage: de\nfrom-address: 203.0.113.7\n");
        assertThat(Config.of(home))
                .isEqualTo(new Config(
                        Optional.of("azure"),
                        Optional.of("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
                        Optional.empty(),
                        Optional.of("de"),
                        Optional.of(IpRange.of("203.0.113.7"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "clowd: azure | knows no 'clowd'; it holds cloud, subscription, tenant, language, from-address. Did you mean 'cloud'?",
                "from-address: 10.0.0.4 | from-address is one public IPv4 address, such as 203.0.113.7, and '10.0.0.4' is none.",
                "from-address: 203.0.113.0/24 | is one public IPv4 address",
                "- cloud | is a list of 'key: value' lines",
                "cloud: [a] | something that is not a word",
                "cloud: [a | is not YAML",
            })
    void whatCannotBeUsedIsToldInASentence(String text, String sentence) throws IOException {
        written(text);
        assertThatThrownBy(() -> Config.of(home))
                .isInstanceOf(Config.Unusable.class)
                .hasMessageContaining(sentence);
    }
}
