package groundwork.gui.learn;

import groundwork.gui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// A page of Markdown as paragraphs: headings, lists and code, as lessons have them.
final class MarkdownText {

    private static final String FENCE = "```";

    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<List<String>> code = Optional.empty();

    private MarkdownText() {}

    static List<Node> of(String markdown) {
        var text = new MarkdownText();
        markdown.lines().forEach(text::line);
        text.end();
        return text.nodes;
    }

    private void line(String line) {
        if (line.startsWith(FENCE)) {
            end();
            code.ifPresentOrElse(this::endCode, () -> code = Optional.of(new ArrayList<>()));
        } else if (code.isPresent()) {
            code.get().add(line);
        } else if (line.isBlank()) {
            end();
        } else if (line.startsWith("#")) {
            end();
            nodes.add(Parts.paragraph(
                    plain(line.replaceFirst("#+\\s*", "")), line.startsWith("##") ? "strong" : "heading"));
        } else {
            if (line.startsWith("- ")) {
                end();
            }
            words.append(words.isEmpty() ? "" : " ")
                    .append(line.startsWith("- ") ? "•  " + line.substring(2) : line.strip());
        }
    }

    private void endCode(List<String> lines) {
        nodes.add(Parts.paragraph(String.join("\n", lines), "code"));
        code = Optional.empty();
    }

    private void end() {
        if (!words.isEmpty()) {
            nodes.add(Parts.paragraph(plain(words.toString())));
            words.setLength(0);
        }
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").replace("**", "");
    }
}
