package groundwork.cli;

import java.io.Serial;

/// A command cannot go on; the message is what the person reads: what happened, the outcome, the next step.
final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    Refused(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
