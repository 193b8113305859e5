package groundwork.gui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import groundwork.choices.Words;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Light, dark, or high contrast. All share one sheet of ours over the theme's colour tokens; no colour is named
/// anywhere else.
public enum Theme {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// The size of text at 100 %, in pixels.
    static final double TEXT = 14;

    /// What the person's system wishes.
    public static Theme wished() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// The theme of this word, else what the system wishes.
    public static Theme of(Optional<String> word) {
        return word.flatMap(chosen -> Words.read(Theme.class, chosen)).orElseGet(Theme::wished);
    }

    public String word() {
        return Words.of(this);
    }

    public Theme other() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK, HIGH_CONTRAST -> LIGHT;
        };
    }

    /// Dresses all windows of the app.
    public void wear() {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                    case HIGH_CONTRAST -> sheet("high-contrast.css");
                });
    }

    /// Gives a scene our sheet and its text size.
    ///
    /// @param percent of the usual text size, 100 to 200
    public static void dress(Scene scene, int percent) {
        scene.getStylesheets().setAll(sheet("groundwork.css"));
        scene.getRoot().setStyle("-fx-font-size: " + TEXT * percent / 100 + "px;");
    }

    private static String sheet(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file)).toExternalForm();
    }
}
