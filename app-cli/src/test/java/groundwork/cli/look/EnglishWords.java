package groundwork.cli.look;

import groundwork.terms.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds English in what is said in German: a word is English that some English page of the bundles has and no
/// German one. A single word is enough, wherever it comes from, so what WordsTest cannot see in the code (it
/// looks for two words in a row) is seen on the screen.
public final class EnglishWords {

    private static final Path ROOT = root();
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// A word that stands by itself: no part of a path, an id, an option, a file or a number.
    private static final Pattern ALONE =
            Pattern.compile("(?<![\\p{L}\\p{N}_./@=<>:|,-])\\p{L}{2,}(?![\\p{L}\\p{N}_/@=<>|-]|[.:,]\\p{L})");

    /// What is nobody's sentence: commands and examples, what is quoted, addresses, paths, what Azure said, and
    /// where something was read.
    private static final List<Pattern> APART = Stream.of(
                    "(?m)^ *(Aufruf: )?groundwork .*(\n +[\\[(-].*)*$",
                    "(?m)^#? *(- |  )*[A-Za-z-]+:( [^ ].*)?$",
                    "(möglich sind|ist keines von|ist keine von|Wählen Sie|Möglich sind) [^.]*",
                    "(?m)^--set [A-Za-z]+:",
                    "(?m)^ {2,3}[a-z]+ {2}",
                    "\\[[a-z-]+\\]",
                    "'[^'\\n]*'",
                    "„[^“\\n]*“",
                    "\\(timedatectl [^)]*\\)",
                    "https?://\\S+",
                    "/\\S+",
                    "(?m)Azure sagte: .*$",
                    "(?m)Quelle: .*$",
                    "(?m)^ *· [A-Z][^.\\n]*$")
            .map(Pattern::compile)
            .toList();

    private static final Set<String> ENGLISH = only();

    private EnglishWords() {}

    /// The English words in a German text.
    public static List<String> in(String text) {
        var rest = text;
        for (var apart : APART) {
            rest = apart.matcher(rest).replaceAll(" ");
        }
        for (var name : names()) {
            rest = rest.replace(name, " ");
        }
        return ALONE.matcher(rest)
                .results()
                .map(MatchResult::group)
                .filter(word -> ENGLISH.contains(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static Set<String> only() {
        var english = words(Language.ENGLISH);
        english.removeAll(words(Language.GERMAN));
        return english;
    }

    /// Every word of all pages in a language, in lower case.
    private static Set<String> words(Language language) {
        var words = new HashSet<String>();
        try (var files = Files.walk(ROOT)) {
            var pages = files.filter(file -> file.toString()
                            .replace(java.io.File.separatorChar, (char) 47)
                            .contains("/words/"))
                    .filter(file -> file.toString().contains("main"))
                    .filter(file -> file.getFileName().toString().endsWith(".properties"))
                    .filter(file ->
                            file.getFileName().toString().endsWith(".de.properties") == (language == Language.GERMAN))
                    .collect(Collectors.toSet());
            for (var page : pages) {
                var texts = Files.readString(page)
                        .replaceAll("(?m)^#.*$|^[\\w.-]+ = ", "")
                        .replaceAll("\\{\\w+[}|]", " ")
                        .replaceAll("'[^'\\n]*'", " ");
                WORD.matcher(texts)
                        .results()
                        .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// Names that are the same in every language: Azure's, and those of the practice cloud and the examples.
    private static List<String> names() {
        return List.of(
                "Private Link",
                "Clusters",
                "Data Analysts",
                "Practice subscription",
                "Vision models",
                "default",
                "purpose ist Azure Machine Learning workspace",
                "Azure Machine Learning workspace",
                "Running",
                "Failed",
                "Completed",
                "identity",
                "selected");
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("core/setup"))) {
            here = Objects.requireNonNull(here.getParent(), "run inside the repository");
        }
        return here;
    }
}
