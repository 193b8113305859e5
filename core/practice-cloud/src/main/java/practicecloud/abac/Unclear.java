package practicecloud.abac;

import java.io.Serial;

/// A condition that cannot be read, with what was not understood.
public final class Unclear extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unclear(String what) {
        super(what, null, false, false);
    }

    public String what() {
        return String.valueOf(getMessage());
    }
}
