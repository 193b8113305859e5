package practicecloud.template;

import java.io.Serial;

/// What is wrong with a template or its parameters, in Azure's words.
public final class Fault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    private Fault(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /// The template cannot be taken at all.
    public static Fault invalid(String message) {
        return new Fault("InvalidTemplate", "Deployment template validation failed: '" + message + "'.");
    }

    /// An expression cannot be evaluated.
    static Fault expression(String message) {
        return new Fault(
                "InvalidTemplate", "Deployment template language expression evaluation failed: '" + message + "'.");
    }

    public String code() {
        return code;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
