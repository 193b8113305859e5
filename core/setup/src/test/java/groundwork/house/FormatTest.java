package groundwork.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every source is as the formatter would write it, imports sorted and used.
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private static final int WIDTH = 114;
    private static final Pattern COMMENT = Pattern.compile("(\\s*///? )(.*)");

    /// With `-Dformat=write` the sources are rewritten instead of refused.
    @Test
    void everySourceIsFormatted() throws Exception {
        boolean write = "write".equals(System.getProperty("format"));
        var wrong = new ArrayList<Path>();
        for (Path file : Sources.all()) {
            var text = Sources.read(file);
            var formatted = formatted(file, text);
            if (!formatted.equals(text)) {
                wrong.add(Sources.root().relativize(file));
                rewrite(write, file, formatted);
            }
        }
        if (!write) {
            assertThat(wrong)
                    .as("run: mvn -q test -pl core/setup -Dtest=FormatTest -Dformat=write")
                    .isEmpty();
        }
    }

    private static String formatted(Path file, String text) throws FormatterException {
        try {
            var sorted = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(wrapComments(text)), JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER.formatSource(sorted);
        } catch (FormatterException e) {
            throw new AssertionError("cannot be parsed: " + file, e);
        }
    }

    /// The formatter breaks a comment line that is too long without repeating its slashes, so they are wrapped
    /// before.
    private static String wrapComments(String text) {
        return text.lines().map(FormatTest::wrapComment).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wrapComment(String line) {
        var comment = COMMENT.matcher(line);
        if (line.length() <= WIDTH || !comment.matches()) {
            return line;
        }
        var prefix = comment.group(1);
        var wrapped = new StringBuilder(prefix.stripTrailing());
        int column = wrapped.length();
        for (String word : comment.group(2).split(" ")) {
            if (column + 1 + word.length() > WIDTH) {
                wrapped.append('\n').append(prefix.stripTrailing());
                column = prefix.stripTrailing().length();
            }
            wrapped.append(' ').append(word);
            column += 1 + word.length();
        }
        return wrapped.toString();
    }

    private static void rewrite(boolean write, Path file, String formatted) throws IOException {
        if (write) {
            Files.writeString(file, formatted);
        }
    }
}
