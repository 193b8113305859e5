package practicecloud.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A verb and a path with places to fill: `/subscriptions/{subscription}/locations`. Words match whatever their
/// case, `{name}` is one segment, and a first `{scope...}` takes all that comes before the rest, be it nothing.
public record Route(Set<Method> methods, List<String> template) {

    private static final String ALL_BEFORE = "...}";
    private static final String ALL_AFTER = "…}";

    public static Route of(Method method, String template) {
        return new Route(Set.of(method), segments(template));
    }

    public static Route of(Set<Method> methods, String template) {
        return new Route(methods, segments(template));
    }

    /// Every path at all: for what answers last.
    public static Route anything(Set<Method> methods) {
        return new Route(methods, List.of("{rest" + ALL_AFTER));
    }

    private static List<String> segments(String template) {
        return List.of(template.substring(1).split("/"));
    }

    /// Every path that begins with these words.
    public static Route below(Method method, String beginning) {
        return new Route(Set.of(method), segments(beginning + "/{rest" + ALL_AFTER));
    }

    /// What the places hold; empty when this is not the way.
    public Optional<Map<String, String>> match(Method method, List<String> path) {
        if (!methods.contains(method)) {
            return Optional.empty();
        }
        if (template.getLast().endsWith(ALL_AFTER)) {
            var beginning = new Route(methods, template.subList(0, template.size() - 1));
            return path.size() < template.size()
                    ? Optional.empty()
                    : beginning.matchAll(path.subList(0, template.size() - 1));
        }
        boolean scoped = template.getFirst().endsWith(ALL_BEFORE);
        int before = path.size() - template.size() + 1;
        if (scoped ? before < 0 : before != 1) {
            return Optional.empty();
        }
        var found = new HashMap<String, String>();
        if (scoped) {
            var name = template.getFirst();
            var scope = String.join("/", path.subList(0, before));
            found.put(name.substring(1, name.length() - ALL_BEFORE.length()), scope.isEmpty() ? "" : "/" + scope);
        }
        return matches(path, scoped ? before - 1 : 0, scoped ? 1 : 0, found) ? Optional.of(found) : Optional.empty();
    }

    private Optional<Map<String, String>> matchAll(List<String> beginning) {
        var found = new HashMap<String, String>();
        return matches(beginning, 0, 0, found) ? Optional.of(found) : Optional.empty();
    }

    private boolean matches(List<String> path, int shift, int first, Map<String, String> found) {
        for (int i = first; i < template.size(); i++) {
            var expected = template.get(i);
            var segment = path.get(i + shift);
            if (expected.startsWith("{")) {
                found.put(expected.substring(1, expected.length() - 1), segment);
            } else if (!expected.equalsIgnoreCase(segment)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return methods + " /" + String.join("/", template);
    }
}
