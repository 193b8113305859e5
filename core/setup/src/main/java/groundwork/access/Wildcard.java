package groundwork.access;

/// Azure's patterns of operations: case is ignored, `*` spans slashes, and `X/*/Y` also matches `X/Y`.
///
/// That last rule is documented nowhere and follows from three observations, which the tests name (facts 3.1).
final class Wildcard {

    private static final String ANYTHING_BETWEEN = "/*/";

    private Wildcard() {}

    static boolean matches(String pattern, String operation) {
        return matches(pattern, 0, operation, 0);
    }

    private static boolean matches(String pattern, int p, String operation, int o) {
        if (p == pattern.length()) {
            return o == operation.length();
        }
        if (pattern.startsWith(ANYTHING_BETWEEN, p)) {
            return operation.startsWith("/", o)
                    && matchesAfterSlash(pattern, p + ANYTHING_BETWEEN.length(), operation, o + 1);
        }
        if (pattern.charAt(p) == '*') {
            return matchesFromAnywhere(pattern, p + 1, operation, o);
        }
        return o < operation.length()
                && same(pattern.charAt(p), operation.charAt(o))
                && matches(pattern, p + 1, operation, o + 1);
    }

    /// No segment at all, or any number of them.
    private static boolean matchesAfterSlash(String pattern, int p, String operation, int o) {
        for (int start = o; start >= 0; start = operation.indexOf('/', start) + 1) {
            if (matches(pattern, p, operation, start)) {
                return true;
            }
            if (operation.indexOf('/', start) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean matchesFromAnywhere(String pattern, int p, String operation, int o) {
        if (p == pattern.length()) {
            return true;
        }
        for (int start = o; start <= operation.length(); start++) {
            if (matches(pattern, p, operation, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
