package groundwork.cli.screen;

import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jline.utils.ClosedException;
import org.jline.utils.NonBlockingReader;

/// Turns what a terminal sends into presses. An escape sequence is read to its end whether we know it or not, so
/// that none of it is ever taken for text; a lone escape is told from a sequence by the silence after it.
final class Keyboard {

    /// Milliseconds without a key after which something may be drawn.
    private static final long IDLE = 80;
    /// Milliseconds in which the rest of an escape sequence follows, over a slow line too.
    private static final long SEQUENCE = 60;

    private static final int ESCAPE = 27;
    private static final String PASTE = "[200~";
    private static final String PASTE_END = "\u001b[201~";

    private static final Map<String, Key> SEQUENCES = Map.ofEntries(
            Map.entry("[A", Key.UP),
            Map.entry("[B", Key.DOWN),
            Map.entry("[C", Key.RIGHT),
            Map.entry("[D", Key.LEFT),
            Map.entry("OA", Key.UP),
            Map.entry("OB", Key.DOWN),
            Map.entry("OC", Key.RIGHT),
            Map.entry("OD", Key.LEFT),
            Map.entry("[H", Key.HOME),
            Map.entry("[F", Key.END),
            Map.entry("OH", Key.HOME),
            Map.entry("OF", Key.END),
            Map.entry("[1~", Key.HOME),
            Map.entry("[4~", Key.END),
            Map.entry("[7~", Key.HOME),
            Map.entry("[8~", Key.END),
            Map.entry("[3~", Key.DELETE),
            Map.entry("[5~", Key.PAGE_UP),
            Map.entry("[6~", Key.PAGE_DOWN),
            Map.entry("[Z", Key.BACK_TAB),
            Map.entry("OP", Key.HELP),
            Map.entry("[11~", Key.HELP),
            Map.entry("OM", Key.ENTER));

    private final NonBlockingReader reader;

    Keyboard(NonBlockingReader reader) {
        this.reader = reader;
    }

    /// The next press, or a tick when there is none for a moment.
    Press next() {
        try {
            int ahead = reader.peek(IDLE);
            if (ahead == NonBlockingReader.READ_EXPIRED) {
                return Event.TICK;
            }
            int character = reader.read();
            return character < 0 ? Key.END_OF_INPUT : press(character);
        } catch (ClosedException e) {
            return Key.END_OF_INPUT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Press press(int character) throws IOException {
        return switch (character) {
            case ESCAPE -> sequence();
            case '\r', '\n' -> Key.ENTER;
            case '\t' -> Key.TAB;
            case 1 -> Key.HOME;
            case 3 -> Key.STOP;
            case 4 -> Key.END_OF_INPUT;
            case 5 -> Key.END;
            case 7 -> Key.GO_TO;
            case 8, 127 -> Key.BACKSPACE;
            case 14 -> Key.DOWN;
            case 16 -> Key.UP;
            case 21 -> Key.CLEAR;
            case 23 -> Key.WORD_BACK;
            default -> character < ' ' ? Key.OTHER : text(character);
        };
    }

    private Press text(int character) throws IOException {
        var text = new StringBuilder().append((char) character);
        if (Character.isHighSurrogate((char) character)) {
            int low = reader.read(SEQUENCE);
            if (low >= 0) {
                text.append((char) low);
            }
        }
        return new Text(text.toString());
    }

    private Press sequence() throws IOException {
        int ahead = reader.peek(SEQUENCE);
        if (ahead < 0 || ahead == ESCAPE) {
            return Key.ESCAPE;
        }
        var sequence = new StringBuilder().append((char) reader.read());
        boolean control = sequence.charAt(0) == '[';
        if (!control && sequence.charAt(0) != 'O') {
            return Key.OTHER;
        }
        int last;
        do {
            last = reader.read(SEQUENCE);
            if (last >= 0) {
                sequence.append((char) last);
            }
        } while (last >= 0 && control && (last < '@' || sequence.length() == 2 && last == '['));
        return known(sequence.toString());
    }

    private Press known(String sequence) throws IOException {
        if (sequence.equals(PASTE)) {
            return new Text(pasted());
        }
        // Modifiers stand before the last letter ("[1;5C"); with or without them an arrow is an arrow.
        var bare = sequence.replaceFirst("^\\[1;\\d+(?=[A-Z]$)", "[");
        return SEQUENCES.getOrDefault(bare, sequence.equals("[[A") ? Key.HELP : Key.OTHER);
    }

    private String pasted() throws IOException {
        var text = new StringBuilder();
        while (!text.toString().endsWith(PASTE_END)) {
            int character = reader.read(2000);
            if (character < 0) {
                return text.toString();
            }
            text.append((char) character);
        }
        return text.substring(0, text.length() - PASTE_END.length());
    }
}
