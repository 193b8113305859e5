package groundwork.cli;

import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Wishes;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a command says things: data to the standard output, talk to the standard error, both to the log.
final class Printer implements AutoCloseable {

    /// Where no terminal sets a limit, a table is as wide as it needs to be.
    private static final int UNLIMITED = 400;

    /// More lines than this may not fit on a screen; `less` knows for certain.
    private static final int PAGE = 20;

    /// Back to the beginning of the line, and nothing left on it.
    private static final String CLEAR = "\r\u001b[K";

    private final Desk desk;
    private final Console console;
    private final boolean verbose;
    private final Optional<LogFile> log;
    private boolean passing;

    Printer(Desk desk, Wishes wishes, boolean verbose, Optional<LogFile> log) {
        this.desk = desk;
        this.console = Console.of(wishes, desk.around());
        this.verbose = verbose;
        this.log = log;
    }

    Console console() {
        return console;
    }

    Charset encoding() {
        return desk.around().output();
    }

    /// Columns there are for a table.
    int width() {
        var around = desk.around();
        boolean limited = around.terminal() || around.environment().containsKey("COLUMNS");
        return limited ? console.width() : UNLIMITED;
    }

    /// Data for people, line by line; a page at a time where it is more than a screen of a terminal shows.
    void data(List<Line> lines) {
        if (!console.isRich() || lines.size() <= PAGE || !paged(lines)) {
            lines(lines);
        }
    }

    /// Data for people, line by line, however many.
    synchronized void lines(List<Line> lines) {
        clear();
        lines.forEach(line -> desk.out().println(console.paint(line)));
        desk.out().flush();
    }

    private synchronized boolean paged(List<Line> lines) {
        clear();
        var text = lines.stream().map(line -> console.paint(line) + "\n").collect(Collectors.joining());
        return new Pager(desk.around()).show(text);
    }

    /// Data for programs.
    void data(Json json) {
        text(JsonText.print(json));
    }

    /// Data as it is.
    synchronized void text(String text) {
        clear();
        desk.out().println(text);
        desk.out().flush();
    }

    /// Talk. In a terminal it is broken between words.
    void say(String sentence) {
        log.ifPresent(file -> file.write(sentence));
        var line = Line.of(sentence);
        talk(desk.around().terminal() ? line.wrapped(console.width()) : List.of(line));
    }

    /// Talk.
    void say(Line line) {
        log.ifPresent(file -> file.write(line.plain()));
        talk(List.of(line));
    }

    /// How far something is: where things may move it stays only until more is said.
    synchronized void passing(String sentence) {
        if (!console.isRich()) {
            say(sentence);
            return;
        }
        clear();
        desk.err().print(console.paint(Line.of(sentence).cut(console.width() - 1, console.glyphs())));
        desk.err().flush();
        passing = true;
    }

    private synchronized void talk(List<Line> lines) {
        clear();
        lines.forEach(line -> desk.err().println(console.paint(line)));
        desk.err().flush();
    }

    private void clear() {
        if (passing) {
            desk.err().print(CLEAR);
            desk.err().flush();
            passing = false;
        }
    }

    /// Talk that only `--verbose` and the log want to hear.
    void detail(String sentence) {
        if (verbose) {
            say(sentence);
        } else {
            log.ifPresent(file -> file.write(sentence));
        }
    }

    @Override
    public void close() {
        log.ifPresent(LogFile::close);
    }
}
