package groundwork.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.regex.Pattern;
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
    void everySourceIsFormatted() {
        boolean write = "write".equals(System.getProperty("format"));
        var wrong = Sources.all().parallelStream()
                .filter(file -> !isFormatted(file, write))
                .map(file -> Sources.root().relativize(file))
                .toList();
        if (!write) {
            assertThat(wrong)
                    .as("run: mvn -q test -pl core/setup -Dtest=FormatTest -Dformat=write")
                    .isEmpty();
        }
    }

    private static boolean isFormatted(Path file, boolean write) {
        var text = Sources.read(file);
        var formatted = formatted(file, text);
        if (write && !formatted.equals(text)) {
            rewrite(file, formatted);
        }
        return formatted.equals(text);
    }

    private static String formatted(Path file, String text) {
        try {
            var sorted = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(wrapComments(text)), JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER.formatSource(sorted);
        } catch (FormatterException e) {
            throw new AssertionError("cannot be parsed: " + file, e);
        }
    }

    /// The formatter breaks a comment line that is too long without repeating its slashes, so they are wrapped
    /// before: what does not fit begins the next line of the same paragraph.
    private static String wrapComments(String text) {
        var wrapped = new ArrayList<String>();
        var lines = new ArrayDeque<>(text.lines().toList());
        while (!lines.isEmpty()) {
            var line = lines.removeFirst();
            var comment = COMMENT.matcher(line);
            if (line.length() <= WIDTH || !comment.matches() || line.lastIndexOf(' ', WIDTH) < comment.start(2)) {
                wrapped.add(line);
                continue;
            }
            int cut = line.lastIndexOf(' ', WIDTH);
            var rest = line.substring(cut + 1);
            boolean goesOn = !lines.isEmpty() && continues(comment.group(1), lines.getFirst());
            wrapped.add(line.substring(0, cut));
            lines.addFirst(comment.group(1)
                    + (goesOn ? rest + " " + lines.removeFirst().substring(comment.end(1)) : rest));
        }
        return String.join("\n", wrapped) + "\n";
    }

    /// Whether a line goes on with a paragraph rather than beginning a list, a tag, a heading or a table.
    private static boolean continues(String prefix, String line) {
        return line.startsWith(prefix)
                && line.length() > prefix.length()
                && "@-*#|>` ".indexOf(line.charAt(prefix.length())) < 0;
    }

    private static void rewrite(Path file, String formatted) {
        try {
            Files.writeString(file, formatted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
