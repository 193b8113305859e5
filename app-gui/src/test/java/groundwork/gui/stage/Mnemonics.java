package groundwork.gui.stage;

import groundwork.gui.desk.Say;
import groundwork.terms.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;

/// The underlined letters that can be seen at one time. Each may stand for one thing only: the second of two is
/// out of reach. What an English window shows is held in German as well, by the keys of its texts.
public final class Mnemonics {

    private static final Map<String, String> GERMAN = german();

    private Mnemonics() {}

    /// Letters that stand for more than one thing now, each with what it stands for; in both languages.
    public static List<String> clashes(Node root) {
        var texts = Hand.all(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.isMnemonicParsing() && !(labeled.getParent() instanceof MenuButton))
                .map(Labeled::getText)
                .filter(text -> text != null && text.contains("_"))
                .toList();
        return Stream.concat(
                        clashes(texts),
                        clashes(texts.stream()
                                .map(text -> GERMAN.getOrDefault(text, text))
                                .toList()))
                .toList();
    }

    private static Stream<String> clashes(List<String> texts) {
        return texts.stream().collect(Collectors.groupingBy(Mnemonics::letter)).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + ": " + entry.getValue());
    }

    private static String letter(String text) {
        int at = text.indexOf('_') + 1;
        return text.substring(at, at + 1).toUpperCase(Locale.ROOT);
    }

    /// The letter that presses this, as it is shown.
    static String of(Labeled labeled) {
        return letter(labeled.getText());
    }

    private static Map<String, String> german() {
        var german = new HashMap<String, String>();
        try (var pages = Files.list(
                Path.of(Objects.requireNonNull(Say.class.getResource("words")).toURI()))) {
            for (var page : pages.filter(file -> !file.toString().endsWith(Language.GERMAN.suffix() + ".properties"))
                    .toList()) {
                var other = page.resolveSibling(
                        page.getFileName().toString().replace(".properties", Language.GERMAN.suffix() + ".properties"));
                var texts = read(other);
                read(page).forEach((key, text) -> german.put((String) text, texts.getProperty((String) key)));
            }
            return german;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties read(Path page) throws IOException {
        try (Reader reader = Files.newBufferedReader(page)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
