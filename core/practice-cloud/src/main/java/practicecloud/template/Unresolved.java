package practicecloud.template;

import java.io.Serial;

/// A value that exists only while the deployment runs.
final class Unresolved extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unresolved(String function) {
        super(function, null, false, false);
    }

    String function() {
        return String.valueOf(getMessage());
    }
}
