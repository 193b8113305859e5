package practicecloud.faults;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import practicecloud.http.Request;

/// The tokens that were called too old, each with the question it came with: asked again with the same token, the
/// answer is the same; a client that comes back with another one is let in, that time.
final class Spent {

    /// What a question with this token meets.
    enum Seen {
        /// Nothing of the kind.
        NOTHING,
        /// The token is still the one that was refused.
        AGAIN,
        /// It is another one.
        RENEWED
    }

    private final Map<String, String> refused = new ConcurrentHashMap<>();

    Seen look(Request request) {
        var token = refused.get(question(request));
        if (token == null) {
            return Seen.NOTHING;
        }
        return token.equals(token(request)) ? Seen.AGAIN : renewed(request, token);
    }

    private Seen renewed(Request request, String old) {
        refused.remove(question(request), old);
        return Seen.RENEWED;
    }

    void refuse(Request request) {
        refused.put(question(request), token(request));
    }

    private static String token(Request request) {
        return request.header("Authorization").orElse("");
    }

    private static String question(Request request) {
        return request.method() + " " + request.pathText();
    }
}
