package groundwork.cli.ask;

import groundwork.cli.screen.Press.Key;

/// Where a key leads in a list: the same in every list.
final class Moving {

    private Moving() {}

    /// The place after the key, around the ends of the list; the same place for a key that moves nothing.
    static int by(Key key, int at, int size) {
        return switch (key) {
            case UP, LEFT, BACK_TAB -> Math.floorMod(at - 1, size);
            case DOWN, RIGHT, TAB -> (at + 1) % size;
            case HOME, PAGE_UP -> 0;
            case END, PAGE_DOWN -> size - 1;
            case ENTER, ESCAPE, BACKSPACE, DELETE, CLEAR, WORD_BACK, HELP, GO_TO, STOP, END_OF_INPUT, OTHER -> at;
        };
    }
}
