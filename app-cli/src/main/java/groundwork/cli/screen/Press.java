package groundwork.cli.screen;

/// Something a person did at the keyboard, or what happened meanwhile.
public sealed interface Press {

    /// Text that was typed or pasted: one character, or several at once.
    record Text(String text) implements Press {}

    /// A key that is no text.
    enum Key implements Press {
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        BACKSPACE,
        DELETE,
        /// Ctrl-U: the whole text away.
        CLEAR,
        /// Ctrl-W: the last word away.
        WORD_BACK,
        /// F1.
        HELP,
        /// Ctrl-G: go to another section.
        GO_TO,
        /// Ctrl-C.
        STOP,
        /// Ctrl-D on nothing, or the input is at its end.
        END_OF_INPUT,
        /// A sequence that means nothing here.
        OTHER
    }

    /// What happened without a person.
    enum Event implements Press {
        /// Nothing was pressed for a moment: time to draw what moves.
        TICK,
        /// The terminal has another size now.
        RESIZED
    }
}
