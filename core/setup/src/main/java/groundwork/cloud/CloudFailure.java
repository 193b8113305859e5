package groundwork.cloud;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Why a cloud did not do what was asked. Azure's own code, message and correlation id are always kept.
public abstract sealed class CloudFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String correlationId;

    private CloudFailure(String code, String message, String correlationId, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.correlationId = correlationId;
    }

    /// Azure's code (`AuthorizationFailed`), or ours where Azure gave none.
    public String code() {
        return code;
    }

    /// The id Azure's support asks for; empty where there was no answer.
    public String correlationId() {
        return correlationId;
    }

    /// Azure understood and refused: the body or state is wrong (400, 409, 412 and failed operations).
    public static final class Refused extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Refused(String code, String message, String correlationId) {
            super(code, message, correlationId, null);
        }
    }

    /// The caller may not (403).
    public static final class Forbidden extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Forbidden(String code, String message, String correlationId) {
            super(code, message, correlationId, null);
        }
    }

    /// What was addressed is not there (404 on anything but a read).
    public static final class Missing extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Missing(String code, String message, String correlationId) {
            super(code, message, correlationId, null);
        }
    }

    /// It may work later: throttled, a server error, or no connection, after the retries were used up.
    public static final class Unavailable extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Unavailable(String code, String message, String correlationId, @Nullable Throwable cause) {
            super(code, message, correlationId, cause);
        }
    }

    /// Nobody is signed in, or the sign-in was refused.
    public static final class NotSignedIn extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public NotSignedIn(String message, @Nullable Throwable cause) {
            super("NotSignedIn", message, "", cause);
        }

        /// The cloud itself refused the token (401).
        public NotSignedIn(String code, String message, String correlationId) {
            super(code, message, correlationId, null);
        }
    }

    /// The calling thread was interrupted; what Azure had begun goes on there.
    public static final class Stopped extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("Stopped", "Stopped while waiting for Azure; what it had begun goes on there.", "", null);
        }
    }
}
