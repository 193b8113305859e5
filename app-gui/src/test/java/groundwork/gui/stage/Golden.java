package groundwork.gui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What pictures showed when somebody last looked at them, in a text file. What is shown twice is told once, the
/// second time as `as` the first.
public final class Golden {

    private final String name;

    private Golden(String name) {
        this.name = name;
    }

    /// The one of this name.
    public static Golden of(String name) {
        return new Golden(name);
    }

    /// What is shown now is what was shown then; with `-Dstructure=write` it is written down instead.
    ///
    /// @param shown by the name of a picture, in the order of the file
    public void holds(Map<String, List<String>> shown) {
        var text = text(shown);
        try {
            if ("write".equals(System.getProperty("structure"))) {
                var file = Path.of(System.getProperty("structure.dir", "src/test/resources/groundwork/gui/stage"))
                        .resolve(name + ".txt");
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, text);
            } else {
                assertThat(text)
                        .as("look at the pictures; -Dstructure=write keeps what they show now")
                        .isEqualTo(kept());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kept() throws IOException {
        try (var in = Golden.class.getResourceAsStream(name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static String text(Map<String, List<String>> shown) {
        var told = new HashMap<List<String>, String>();
        var out = new ArrayList<String>();
        shown.forEach((picture, lines) -> {
            var before = told.putIfAbsent(lines, picture);
            out.add("# " + picture + (before == null ? "" : ": as " + before));
            if (before == null) {
                out.addAll(lines);
            }
        });
        return out.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
