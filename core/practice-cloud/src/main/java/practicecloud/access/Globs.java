package practicecloud.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Matches operations against the patterns of roles: without regard to case, `*` across slashes, and `a/*/b` also
/// `a/b`, which is how Azure's own roles only make sense.
final class Globs {

    private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

    private Globs() {}

    static boolean matches(String pattern, String operation) {
        return pattern.equals("*")
                || KNOWN.computeIfAbsent(pattern, Globs::compiled)
                        .matcher(operation)
                        .matches();
    }

    private static Pattern compiled(String pattern) {
        var text = new StringBuilder();
        int from = 0;
        for (int star = pattern.indexOf('*'); star >= 0; star = pattern.indexOf('*', from)) {
            boolean between = star > from && pattern.startsWith("/*/", star - 1);
            text.append(Pattern.quote(pattern.substring(from, star)));
            text.append(between ? "(?:.*/)?" : ".*");
            from = between ? star + 2 : star + 1;
        }
        text.append(Pattern.quote(pattern.substring(from)));
        return Pattern.compile(text.toString(), Pattern.CASE_INSENSITIVE);
    }
}
