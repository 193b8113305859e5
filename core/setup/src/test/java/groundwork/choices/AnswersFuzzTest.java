package groundwork.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import groundwork.choices.AnswersFile.Example;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Ten thousand files that somebody's cat walked over: each is read, or refused in one sentence with its place;
/// none takes long, none ends in anything else.
class AnswersFuzzTest {

    private static final int FILES = 10_000;
    private static final long SEED = 20261124;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final List<String> SCRAPS = List.of(
            "",
            " ",
            "\t",
            ":",
            "-",
            "- ",
            "#",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a",
            "*a",
            "!!binary",
            "!x",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "---",
            "...",
            "<<: *a",
            "null",
            "~",
            "true",
            "0x1F",
            "1e400",
            "2026-01-01",
            "\u0000",
            "\ufeff",
            "\u2028",
            "🙂",
            "é",
            "\r",
            "\r\n",
            "99999999999999999999",
            "-1",
            "0",
            "10.0.0.0/8",
            "0.0.0.0/0",
            "999.1.1.1",
            "10.60.0.0/33",
            "/subscriptions/x",
            "groundwork: 1\n",
            "cloud: azure\n",
            "clusters:\n",
            "  - name: cpu\n",
            "nodes: 10000\n",
            "access: private\n",
            "addressSpace: 10.0.0.0/30\n",
            "subnet: 10.0.0.0/24\n",
            "region: \n",
            "tags: [a]\n",
            "workloads: []\n",
            "computeNetwork: managed\n");

    private final Random random = new Random(SEED);

    @Test
    void everyMutationIsReadOrRefusedInOneSentence() {
        var examples = Stream.of(Example.values())
                .map(example -> AnswersFile.write(AnswersFile.example(example), Questionnaire.standard()))
                .toList();
        var texts = IntStream.range(0, FILES)
                .mapToObj(i -> mutated(examples.get(i % examples.size())))
                .toList();
        var refused = IntStream.range(0, FILES)
                .parallel()
                .filter(i -> !readInTime(i, texts.get(i)))
                .count();
        assertThat(refused).as("mutations that matter").isBetween(FILES / 10L, (long) FILES);
    }

    private static boolean readInTime(int number, String text) {
        var start = System.nanoTime();
        boolean could = read(number, text);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("file %d", number)
                .isLessThan(LONGEST);
        return could;
    }

    /// Whether it could be read.
    private static boolean read(int number, String text) {
        try {
            var answers = AnswersFile.parse("f", text);
            if (Questionnaire.standard().complaints(answers).isEmpty()) {
                assertThat(Questionnaire.standard().choices(answers)).isNotNull();
            }
            return true;
        } catch (AnswersFileException e) {
            assertThat(e.getMessage()).as("file %d", number).startsWith("f:").doesNotContain("Exception");
            assertThat(e.getMessage())
                    .as("file %d", number)
                    .hasSizeLessThan(500)
                    .doesNotContainPattern("\\p{Cntrl}");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("file " + number + " ended in " + e + "\n" + text, e);
        }
    }

    private String mutated(String text) {
        var now = text;
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            now = once(now);
        }
        // Half a surrogate pair cannot come out of a file.
        return new String(now.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String once(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + scrap() + text.substring(at);
            case 2 -> text.substring(0, at) + scrap() + text.substring(end);
            case 3 -> shuffled(text);
            case 4 -> text.substring(0, at);
            case 5 -> text + scrap() + text.substring(at);
            default -> text.substring(0, at) + scrap().repeat(1 + random.nextInt(2000)) + text.substring(at);
        };
    }

    private String scrap() {
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }

    private String shuffled(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines) + "\n";
    }
}
