package groundwork.cli.wizard;

import java.io.Serial;

/// The person stopped while something was going on.
final class Stopped extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
