package groundwork.cli.ask;

import groundwork.cli.look.Columns;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;

/// One line of text being typed; the cursor stands before the character at its index.
record TextField(String text, int cursor) {

    static final TextField EMPTY = new TextField("", 0);

    static TextField of(String text) {
        return new TextField(text, text.length());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// After a press; the same where it means nothing here.
    TextField press(Press press) {
        return switch (press) {
            case Text(var typed) -> insert(typed.replaceAll("\\s+", " "));
            case Key key -> key(key);
            case Event _ -> this;
        };
    }

    private TextField key(Key key) {
        return switch (key) {
            case LEFT -> new TextField(text, before());
            case RIGHT -> new TextField(text, after());
            case HOME -> new TextField(text, 0);
            case END -> of(text);
            case BACKSPACE -> without(before(), cursor);
            case DELETE -> without(cursor, after());
            case CLEAR -> EMPTY;
            case WORD_BACK -> without(wordStart(), cursor);
            case ENTER, ESCAPE, TAB, BACK_TAB, UP, DOWN, PAGE_UP, PAGE_DOWN, HELP, GO_TO, STOP, END_OF_INPUT, OTHER ->
                this;
        };
    }

    private TextField insert(String typed) {
        return new TextField(text.substring(0, cursor) + typed + text.substring(cursor), cursor + typed.length());
    }

    private TextField without(int from, int to) {
        return new TextField(text.substring(0, from) + text.substring(to), from);
    }

    private int before() {
        return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
    }

    private int after() {
        return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
    }

    private int wordStart() {
        int at = text.substring(0, cursor).stripTrailing().length();
        return text.lastIndexOf(' ', Math.max(0, at - 1)) + 1;
    }

    /// The part of the text around the cursor that fits, and the cursor's column in it.
    Shown shown(int width) {
        int start = 0;
        while (start < cursor && Columns.width(text.substring(start, cursor)) >= width) {
            start = text.offsetByCodePoints(start, 1);
        }
        int end = cursor;
        while (end < text.length() && Columns.width(text.substring(start, text.offsetByCodePoints(end, 1))) < width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return new Shown(text.substring(start, end), Columns.width(text.substring(start, cursor)));
    }

    record Shown(String text, int column) {}
}
