package groundwork.cloud;

import static groundwork.terms.Say.later;

import groundwork.terms.Wording;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Why a cloud did not do what was asked. Azure's own code, message and correlation id are always kept.
public abstract sealed class CloudFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String correlationId;

    private final transient Wording words;

    private CloudFailure(String code, Wording words, String correlationId, @Nullable Throwable cause) {
        super(words.english(), cause);
        this.words = words;
        this.code = code;
        this.correlationId = correlationId;
    }

    /// Azure's code (`AuthorizationFailed`), or ours where Azure gave none.
    public String code() {
        return code;
    }

    /// Azure's message, the same in every language, or ours where Azure gave none.
    public Wording words() {
        return words;
    }

    /// The message in the language that is spoken.
    @Override
    public String getMessage() {
        return words.said();
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
            this(code, Wording.plain(message), correlationId);
        }

        public Refused(String code, Wording words, String correlationId) {
            super(code, words, correlationId, null);
        }
    }

    /// The caller may not (403).
    public static final class Forbidden extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Forbidden(String code, String message, String correlationId) {
            this(code, Wording.plain(message), correlationId);
        }

        public Forbidden(String code, Wording words, String correlationId) {
            super(code, words, correlationId, null);
        }
    }

    /// What was addressed is not there (404 on anything but a read).
    public static final class Missing extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Missing(String code, String message, String correlationId) {
            this(code, Wording.plain(message), correlationId);
        }

        public Missing(String code, Wording words, String correlationId) {
            super(code, words, correlationId, null);
        }
    }

    /// It may work later: throttled, a server error, or no connection, after the retries were used up.
    public static final class Unavailable extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Unavailable(String code, String message, String correlationId, @Nullable Throwable cause) {
            this(code, Wording.plain(message), correlationId, cause);
        }

        public Unavailable(String code, Wording words, String correlationId, @Nullable Throwable cause) {
            super(code, words, correlationId, cause);
        }
    }

    /// Nobody is signed in, or the sign-in was refused.
    public static final class NotSignedIn extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public NotSignedIn(String message, @Nullable Throwable cause) {
            this(Wording.plain(message), cause);
        }

        public NotSignedIn(Wording words, @Nullable Throwable cause) {
            super("NotSignedIn", words, "", cause);
        }

        /// The cloud itself refused the token (401).
        public NotSignedIn(String code, String message, String correlationId) {
            this(code, Wording.plain(message), correlationId);
        }

        public NotSignedIn(String code, Wording words, String correlationId) {
            super(code, words, correlationId, null);
        }
    }

    /// The calling thread was interrupted; what Azure had begun goes on there.
    public static final class Stopped extends CloudFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("Stopped", later("cloud.stopped"), "", null);
        }
    }
}
