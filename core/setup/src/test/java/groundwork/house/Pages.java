package groundwork.house;

import groundwork.terms.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pages of every room's bundle, as the files stand in the sources.
final class Pages {

    private Pages() {}

    /// The English ones of all rooms, sorted.
    static List<Path> english() {
        try (var files = Files.walk(Sources.root())) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> file.getParent().endsWith("words"))
                    .filter(file ->
                            file.toString().contains("src/main/resources".replace('/', java.io.File.separatorChar)))
                    .filter(file -> file.getFileName()
                                    .toString()
                                    .chars()
                                    .filter(c -> c == '.')
                                    .count()
                            == 1)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same page in another language.
    static Path in(Language language, Path english) {
        var name = english.getFileName().toString();
        return english.resolveSibling(name.replace(".properties", language.suffix() + ".properties"));
    }

    /// The texts of a page by their keys, in order; continued lines are joined.
    static Map<String, String> texts(Path page) {
        var texts = new LinkedHashMap<String, String>();
        var key = "";
        for (var line : Sources.read(page).split("\n")) {
            int is = line.indexOf(" = ");
            if (line.startsWith(" ")) {
                texts.merge(key, line.strip(), (before, more) -> before + " " + more);
            } else if (is > 0 && !line.startsWith("#")) {
                key = line.substring(0, is);
                texts.put(key, line.substring(is + 3));
            }
        }
        return texts;
    }

    /// All English texts of all rooms.
    static Map<String, String> everything() {
        var all = new LinkedHashMap<String, String>();
        english().forEach(page -> all.putAll(texts(page)));
        return all;
    }
}
