package groundwork.gui.desk;

import java.io.Serial;

/// What was asked for is not done; why, what became of it and the next step, in words for people.
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Refusal(String words) {
        super(words);
    }
}
