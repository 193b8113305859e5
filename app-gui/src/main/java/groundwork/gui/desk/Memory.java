package groundwork.gui.desk;

import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the app remembers between two evenings, in `desktop.json` of the home. A file that cannot be understood
/// is taken as an empty one: it holds nothing that matters.
///
/// @param recent      files opened lately, the latest first
/// @param theme       `light`, `dark` or `high-contrast` where the person chose; else the system's wish
/// @param textPercent size of text, 100 to 200
/// @param window      where the window stood
public record Memory(List<Path> recent, Optional<String> theme, int textPercent, Optional<Window> window) {

    /// Nothing remembered.
    public static final Memory EMPTY = new Memory(List.of(), Optional.empty(), 100, Optional.empty());

    private static final int MOST = 8;
    private static final String FILE = "desktop.json";

    public Memory {
        recent = List.copyOf(recent);
        textPercent = Math.clamp(textPercent, 100, 200);
    }

    /// Where a window stood, in pixels.
    public record Window(double x, double y, double width, double height) {}

    public Memory opened(Path file) {
        var path = file.toAbsolutePath().normalize();
        var files = Stream.concat(Stream.of(path), recent.stream().filter(other -> !other.equals(path)))
                .limit(MOST)
                .toList();
        return new Memory(files, theme, textPercent, window);
    }

    public Memory themed(String word) {
        return new Memory(recent, Optional.of(word), textPercent, window);
    }

    /// The theme follows the system again.
    public Memory asTheSystemWishes() {
        return new Memory(recent, Optional.empty(), textPercent, window);
    }

    public Memory sized(int percent) {
        return new Memory(recent, theme, percent, window);
    }

    public Memory placed(Window place) {
        return new Memory(recent, theme, textPercent, Optional.of(place));
    }

    /// What the home remembers.
    public static Memory read(Path home) {
        try {
            return of(JsonText.parse(Files.readString(home.resolve(FILE))));
        } catch (IOException | JsonText.Malformed | InvalidPathException e) {
            return EMPTY;
        }
    }

    private static Memory of(Json json) {
        return new Memory(
                json.items("recent").stream()
                        .flatMap(item -> item instanceof Json.Str(var path) ? Stream.of(Path.of(path)) : Stream.empty())
                        .toList(),
                json.text("theme"),
                json.number("textPercent").map(Number::intValue).orElse(100),
                window(json));
    }

    private static Optional<Window> window(Json json) {
        var numbers = Stream.of("window.x", "window.y", "window.width", "window.height")
                .flatMap(path -> json.number(path).stream())
                .map(Number::doubleValue)
                .toList();
        return numbers.size() == 4
                ? Optional.of(new Window(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    /// Writes it; whole or not at all.
    ///
    /// @throws Refusal where the home cannot be written
    void write(Path home) {
        Json json = Json.object(
                "recent",
                Json.array(recent.stream().map(path -> Json.of(path.toString()))),
                "textPercent",
                textPercent);
        if (theme.isPresent()) {
            json = json.with("theme", Json.of(theme.get()));
        }
        if (window.isPresent()) {
            json = json.with("window", json(window.get()));
        }
        SafeFile.write(home.resolve(FILE), JsonText.print(json));
    }

    private static Json json(Window window) {
        return Json.object(
                "x", (int) window.x(),
                "y", (int) window.y(),
                "width", (int) window.width(),
                "height", (int) window.height());
    }
}
