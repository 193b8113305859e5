package groundwork.cli;

import groundwork.cli.look.Surroundings;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;

/// The entrance of the program. Knows as little as possible, so that the first word comes soon: the version is
/// said before the command tree is loaded, and nothing of any cloud before it is needed.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(arguments);
        // To exit looks for loggers in every jar first; where all is done, returning is the same.
        if (code != Exit.DONE.code() || !isBrief(arguments)) {
            System.exit(code);
        }
    }

    /// Whether nothing was begun that could still be running.
    private static boolean isBrief(String... arguments) {
        return arguments.length == 1 && Version.isAskedBy(arguments[0]) || HelpPages.areAskedBy(List.of(arguments));
    }

    private static int run(String[] arguments) {
        if (arguments.length == 1 && Version.isAskedBy(arguments[0])) {
            System.out.println(Version.line());
            return Exit.DONE.code();
        }
        var around = Surroundings.here();
        var desk = new Desk(
                System.in,
                speaking(System.out, around.output()),
                speaking(System.err, around.output()),
                around,
                groundwork.doors.Doors::open);
        return new Quick(desk).run(List.of(arguments)).orElseGet(() -> new Commands(desk).run(arguments));
    }

    private static PrintStream speaking(PrintStream stream, Charset encoding) {
        return stream.charset().equals(encoding) ? stream : new PrintStream(stream, true, encoding);
    }
}
