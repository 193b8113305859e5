package groundwork.cli.screen;

import groundwork.cli.look.Line;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Press.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.Signals;

/// A terminal that can be redrawn: finished lines go up into the scrollback for good, below them one picture
/// moves. For one thread. Closing restores the terminal as it was.
public final class Screen implements AutoCloseable {

    private static final Size USUAL = Size.of(80, 24);
    /// No terminal is higher.
    private static final int MOST_KEPT = 500;
    private static final String PASTE_ON = "\u001b[?2004h";
    private static final String PASTE_OFF = "\u001b[?2004l";

    private final Terminal terminal;
    private final Theme theme;
    private final Display display;
    private final Keyboard keyboard;
    private final Attributes before;
    private final SignalHandler handlerBefore;
    /// What the signal of a resize did before; once we listen to it.
    private Optional<Object> winch = Optional.empty();
    private final AtomicBoolean resized = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread onExit = new Thread(this::restore, "restore-terminal");
    private final boolean ours;
    private final Strays strays;
    /// The size we drew for: the terminal may have another one by now, which counts only once we have started
    /// over.
    private Size size;
    private Picture shown = Picture.of(List.of());
    private final Deque<Line> kept = new ArrayDeque<>();
    private boolean torn;

    /// On a terminal that somebody else opened and will close.
    public Screen(Terminal terminal, Theme theme) {
        this(terminal, theme, false);
    }

    private Screen(Terminal terminal, Theme theme, boolean ours) {
        this.terminal = terminal;
        this.ours = ours;
        this.strays = ours ? Strays.caught() : Strays.none();
        this.theme = theme;
        this.size = sizeOf(terminal);
        this.display = new Display(terminal, false);
        this.keyboard = new Keyboard(terminal.reader());
        // Ctrl-C comes as a key then: a signal would end us in the middle of a line.
        this.before = terminal.enterRawMode();
        this.handlerBefore = terminal.handle(Signal.WINCH, signal -> resized.set(true));
        Runtime.getRuntime().addShutdownHook(onExit);
        terminal.writer().write(PASTE_ON);
        fit();
    }

    /// The terminal this process runs in; empty where it cannot be redrawn.
    ///
    /// @param encoding of what is typed and shown
    public static Optional<Screen> open(Theme theme, Charset encoding) {
        try {
            var terminal = Terminals.open(encoding);
            if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                terminal.close();
                return Optional.empty();
            }
            return Optional.of(new Screen(terminal, theme, true));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Size sizeOf(Terminal terminal) {
        var size = terminal.getSize();
        return size.getColumns() > 0 && size.getRows() > 0 ? size : USUAL;
    }

    /// Columns there are for text; the last one is left free, where terminals differ.
    public int columns() {
        return Math.max(10, size.getColumns() - 1);
    }

    /// Lines there are for a picture; one is left free for the line below it.
    public int rows() {
        return Math.max(2, size.getRows() - 1);
    }

    /// Shows a picture in place of the one before.
    public void show(Picture picture) {
        var lines = ended(picture.lines());
        int width = size.getColumns();
        int cursor = picture.cursor()
                .map(at -> at.row() * (width + 1) + at.column())
                .orElse(Math.max(0, lines.size() - 1) * (width + 1));
        terminal.puts(picture.cursor().isPresent() ? Capability.cursor_normal : Capability.cursor_invisible);
        display.update(lines, cursor);
        shown = picture;
    }

    /// Writes lines that stay, above the picture, which is gone until the next [#show].
    public void keep(List<Line> lines) {
        display.update(List.of(), 0);
        lines.forEach(this::print);
        lines.forEach(kept::add);
        while (kept.size() > MOST_KEPT) {
            kept.removeFirst();
        }
        terminal.flush();
        display.reset();
        shown = Picture.of(List.of());
    }

    /// Every line but the last ends in a newline: without it the display fills the line up and lets the terminal
    /// wrap, and a terminal that is resized then takes two lines for one.
    private List<AttributedString> ended(List<Line> lines) {
        var drawn = new ArrayList<AttributedString>();
        for (int i = 0; i < lines.size(); i++) {
            var text = theme.paint(lines.get(i));
            drawn.add(AttributedString.fromAnsi(i < lines.size() - 1 ? text + "\n" : text));
        }
        return drawn;
    }

    private void print(Line line) {
        var text = new StringBuilder();
        line.spans().forEach(span -> {
            var painted = AttributedString.fromAnsi(theme.paint(new Line(List.of(span))));
            text.append(theme.linked(span, painted.toAnsi(terminal)));
        });
        terminal.writer().println(text);
    }

    /// What is pressed next; comes back after a moment even when nothing is.
    public Press next() {
        if (ours && winch.isEmpty()) {
            listen();
        }
        if (resized.getAndSet(false)) {
            startOver();
            return Event.RESIZED;
        }
        return keyboard.next();
    }

    /// Listening takes a moment, so it begins once the first picture stands; whether the size changed before that
    /// is looked at then.
    private void listen() {
        winch = Optional.ofNullable(Signals.register(Signal.WINCH.name(), () -> terminal.raise(Signal.WINCH)));
        resized.set(!sizeOf(terminal).equals(size));
    }

    /// The terminal has wrapped our lines anew without telling: go up over what they became, and clear it. Once a
    /// part of a picture has gone up out of a low terminal it may come back with every resize, so from then on
    /// the whole screen is cleared, and what was kept is written again.
    private void startOver() {
        size = sizeOf(terminal);
        int above = heightAboveCursor(size.getColumns());
        torn |= above >= size.getRows();
        terminal.writer().write("\r");
        int up = torn ? size.getRows() : above;
        if (up > 0) {
            terminal.puts(Capability.parm_up_cursor, up);
        }
        terminal.puts(Capability.clr_eos);
        display.reset();
        fit();
        if (torn) {
            kept.stream().skip(Math.max(0, kept.size() - size.getRows())).forEach(this::print);
            terminal.flush();
        }
    }

    private int heightAboveCursor(int width) {
        int row = shown.cursor()
                .map(Picture.Cursor::row)
                .orElse(Math.max(0, shown.lines().size() - 1));
        return shown.lines().stream()
                        .limit(row)
                        .mapToInt(line -> Math.max(1, Math.ceilDiv(line.width(), width)))
                        .sum()
                + shown.cursor().map(Picture.Cursor::column).orElse(0) / width;
    }

    private void fit() {
        display.resize(size);
    }

    /// Takes the picture away and gives the terminal back as it was.
    @Override
    public void close() {
        if (!closed.get()) {
            display.update(List.of(), 0);
            restore();
            Runtime.getRuntime().removeShutdownHook(onExit);
            closeTerminal();
            strays.close();
        }
    }

    private void closeTerminal() {
        try {
            if (ours) {
                terminal.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore() {
        if (closed.compareAndSet(false, true)) {
            terminal.puts(Capability.cursor_normal);
            terminal.writer().write(PASTE_OFF);
            terminal.flush();
            winch.ifPresent(before -> Signals.unregister(Signal.WINCH.name(), before));
            terminal.handle(Signal.WINCH, handlerBefore);
            terminal.setAttributes(before);
        }
    }
}
