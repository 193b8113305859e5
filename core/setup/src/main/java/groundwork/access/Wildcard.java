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
        int star = pattern.indexOf('*', p);
        if (star < 0) {
            int rest = pattern.length() - p;
            return operation.length() - o == rest && pattern.regionMatches(true, p, operation, o, rest);
        }
        boolean between = star > p && pattern.startsWith(ANYTHING_BETWEEN, star - 1);
        int literal = (between ? star - 1 : star) - p;
        if (!pattern.regionMatches(true, p, operation, o, literal)) {
            return false;
        }
        int next = o + literal;
        return between
                ? operation.startsWith("/", next) && matchesAfterSlash(pattern, star + 2, operation, next + 1)
                : matchesFromAnywhere(pattern, star + 1, operation, next);
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
}
