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

    private final Desk desk;
    private final Console console;
    private final boolean verbose;
    private final Optional<LogFile> log;

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
    void lines(List<Line> lines) {
        lines.forEach(line -> desk.out().println(console.paint(line)));
        desk.out().flush();
    }

    private boolean paged(List<Line> lines) {
        var text = lines.stream().map(line -> console.paint(line) + "\n").collect(Collectors.joining());
        return new Pager(desk.around()).show(text);
    }

    /// Data for programs.
    void data(Json json) {
        text(JsonText.print(json));
    }

    /// Data as it is.
    void text(String text) {
        desk.out().println(text);
        desk.out().flush();
    }

    /// Talk.
    void say(String sentence) {
        say(Line.of(sentence));
    }

    /// Talk.
    void say(Line line) {
        log.ifPresent(file -> file.write(line.plain()));
        desk.err().println(console.paint(line));
        desk.err().flush();
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
