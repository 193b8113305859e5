package groundwork.gui.desk;

import java.util.function.Consumer;

/// By which the desk speaks to the person, from any thread.
record Voice(Consumer<Spoken> speak) {

    /// What the person should know or do.
    void talk(String words) {
        speak.accept(new Spoken(words, false));
    }

    /// What did not work.
    void tell(Trouble trouble) {
        speak.accept(new Spoken(trouble.words(), true));
    }
}
