package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.preview.Difference;
import groundwork.terms.Json;
import groundwork.terms.JsonText;

/// A property that differs, in words.
public final class Differing {

    private Differing() {}

    /// What it is now, and what it becomes.
    public static String words(Difference difference) {
        return say(
                "previewplace.becomes",
                "path",
                difference.path(),
                "before",
                text(difference.before()),
                "after",
                text(difference.after()));
    }

    private static String text(Json value) {
        return value.isNull() ? say("previewplace.nothing") : JsonText.compact(value);
    }
}
