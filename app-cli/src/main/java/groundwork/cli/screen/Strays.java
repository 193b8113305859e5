package groundwork.cli.screen;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What others write to the standard error while a picture is on the screen: it would tear the picture, so it is
/// held back and written once the screen is given back.
final class Strays implements AutoCloseable {

    private final PrintStream before;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    private Strays(PrintStream before) {
        this.before = before;
    }

    /// Holds back from now on.
    static Strays caught() {
        var strays = new Strays(System.err);
        System.setErr(new PrintStream(strays.held, true, StandardCharsets.UTF_8));
        return strays;
    }

    /// Holds nothing back.
    static Strays none() {
        return new Strays(System.err);
    }

    @Override
    public void close() {
        System.setErr(before);
        before.print(held.toString(StandardCharsets.UTF_8));
        before.flush();
    }
}
