package groundwork.gui;

import javafx.application.Application;

/// Starts the desktop app. Not an [Application] itself, so that it runs from a plain class path.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Application.launch(App.class, args);
    }
}
