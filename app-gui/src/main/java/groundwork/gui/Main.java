package groundwork.gui;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Starts the desktop app. Not an [Application] itself, so that it runs from a plain class path.
public final class Main {

    /// Where no window can be opened.
    static final String NO_DISPLAY =
            "There is no display to open a window on. Start the terminal wizard instead: groundwork setup";

    /// Held, so that its level is not forgotten: running from a class path is meant, and no reason to warn.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            Application.launch(App.class, args);
        } catch (UnsupportedOperationException e) {
            System.err.println(NO_DISPLAY);
            System.exit(1);
        }
    }
}
