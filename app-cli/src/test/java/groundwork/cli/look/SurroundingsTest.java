package groundwork.cli.look;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which encoding is spoken: the environment may ask for one that Java does not find installed.
class SurroundingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de_DE.UTF-8", "de_DE.utf8", "C.UTF-8", "de_DE.UTF-8@euro"})
    void aLocaleThatNamesUtf8IsBelieved(String locale) {
        assertThat(Surroundings.encoding(Map.of("LANG", locale), US_ASCII)).isEqualTo(UTF_8);
        assertThat(Surroundings.encoding(Map.of("LC_CTYPE", locale, "LANG", "C"), US_ASCII))
                .isEqualTo(UTF_8);
        assertThat(Surroundings.encoding(Map.of("LC_ALL", locale, "LANG", "C"), US_ASCII))
                .isEqualTo(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "de_DE", "de_DE.ISO-8859-1", ""})
    void elseItIsWhatJavaFound(String locale) {
        assertThat(Surroundings.encoding(Map.of("LANG", locale), US_ASCII)).isEqualTo(US_ASCII);
        assertThat(Surroundings.encoding(Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8"), US_ASCII))
                .isEqualTo(US_ASCII);
    }
}
