package groundwork.gui;

import static groundwork.gui.desk.Say.say;

import groundwork.journey.Config;
import groundwork.journey.Home;
import groundwork.terms.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Starts the desktop app. Not an [Application] itself, so that it runs from a plain class path.
public final class Main {

    /// Walks once through all places and ends; the launcher's own, for [Rehearsal].
    static final String REHEARSE = "--rehearse";

    /// Held, so that its level is not forgotten: running from a class path is meant, and no reason to warn.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    /// As the terminal chooses it: the environment of this program alone, the config, else the system's wish.
    private static Language language() {
        var environment = System.getenv();
        return Optional.ofNullable(environment.get(Language.VARIABLE))
                .or(Main::config)
                .flatMap(Language::of)
                .orElseGet(() -> Language.of(environment));
    }

    private static Optional<String> config() {
        try {
            return Config.of(Home.locate()).language();
        } catch (Config.Unusable e) {
            return Optional.empty();
        }
    }

    /// What the toolkit says by itself, menus of text fields and names of months, comes in the same language.
    private static void speak(Language language) {
        Language.speak(language);
        if (!Locale.getDefault().getLanguage().equals(language.tag())) {
            Locale.setDefault(language.locale());
        }
    }

    public static void main(String[] args) {
        TOOLKIT.setLevel(Level.SEVERE);
        speak(language());
        try {
            Application.launch(App.class, args);
        } catch (UnsupportedOperationException e) {
            System.err.println(say("window.no-display"));
            System.exit(1);
        }
    }
}
