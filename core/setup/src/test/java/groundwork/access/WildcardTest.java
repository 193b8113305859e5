package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

    @ParameterizedTest
    @CsvSource({
        "*, a/b/read, true",
        "*/read, a/b/read, true",
        "*/read, a/b/write, false",
        "a/*, a/b/read, true",
        "a/*, ab/read, false",
        "a/*/read, a/read, true",
        "a/*/read, a/b/read, true",
        "a/*/read, a/b/c/read, true",
        "a/*/read, a/bread, false",
        "a/*/read, a/b/readers, false",
        "a/*/*/read, a/b/c/d/read, true",
        "a/b*/read, a/bc/read, true",
        "a/b*/read, a/c/read, false",
        "A/B/Read, a/b/rEAD, true",
        "a.b/read, axb/read, false",
        "a/read, a/read/action, false",
        "a/*/b/*/read, a/b/read, true",
    })
    void matchesAsAzureDoes(String pattern, String operation, boolean expected) {
        assertThat(Wildcard.matches(pattern, operation)).isEqualTo(expected);
    }

    /// The same rule as a regular expression, asked about thousands of small cases.
    @Test
    void agreesWithItsDefinition() {
        var random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            var pattern = word(random, "ab/*");
            var operation = word(random, "ab/");
            var between = pattern.replace("/*/", "/(?:§/)?").replace("*", "§").replace("§", ".*");
            assertThat(Wildcard.matches(pattern, operation))
                    .as("%s on %s", pattern, operation)
                    .isEqualTo(Pattern.matches(between, operation));
        }
    }

    private static String word(Random random, String letters) {
        return IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(i -> letters.charAt(random.nextInt(letters.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
