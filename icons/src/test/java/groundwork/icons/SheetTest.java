package groundwork.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The sheet of all drawings in the documentation is the one these drawings make. `-Dsheet=write` writes it anew.
class SheetTest {

    private static final int COLUMNS = 7;
    private static final int WIDTH = 132;
    private static final int HEIGHT = 78;

    @Test
    void theSheetInTheDocumentationShowsEveryDrawing() throws IOException {
        var file = Path.of("..", "docs", "reference", "icons.svg");
        var sheet = sheet();
        if ("write".equals(System.getProperty("sheet"))) {
            Files.writeString(file, sheet);
        }
        assertThat(Files.readString(file))
                .as("run: mvn -q test -pl icons -Dtest=SheetTest -Dsheet=write")
                .isEqualTo(sheet);
    }

    private static String sheet() {
        var icons = Icon.values();
        int rows = (icons.length + COLUMNS - 1) / COLUMNS;
        var sheet = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + COLUMNS * WIDTH
                + "\" height=\"" + rows * HEIGHT + "\" font-family=\"sans-serif\" font-size=\"10\">\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (int index = 0; index < icons.length; index++) {
            int x = index % COLUMNS * WIDTH;
            int y = index / COLUMNS * HEIGHT;
            var name = icons[index].file().replace(".svg", "");
            sheet.append("<g transform=\"translate(" + (x + WIDTH / 2 - 20) + " " + (y + 12)
                    + ") scale(1.6667)\" color=\"#24292f\">\n" + inner(icons[index].svg()) + "</g>\n");
            sheet.append("<text x=\"" + (x + WIDTH / 2) + "\" y=\"" + (y + 68) + "\" text-anchor=\"middle\">" + name
                    + "</text>\n");
        }
        return sheet.append("</svg>\n").toString();
    }

    private static String inner(String svg) {
        return svg.substring(svg.indexOf(">\n") + 2, svg.lastIndexOf("</svg>"));
    }
}
