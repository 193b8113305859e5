package groundwork.choices;

import groundwork.terms.IpRange;
import groundwork.terms.ResourceId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What Azure accepts as names, addresses and ids, each as a sentence when it does not (facts 1.1).
final class Rules {

    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Rules() {}

    static Function<String, Optional<String>> matches(String pattern, String sentence) {
        var compiled = Pattern.compile(pattern);
        return value -> compiled.matcher(value).matches() ? Optional.empty() : Optional.of(sentence);
    }

    static boolean isGuid(String value) {
        return GUID.matcher(value).matches();
    }

    static Optional<String> guid(String value) {
        return isGuid(value)
                ? Optional.empty()
                : Optional.of("'" + value + "' is not a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301.");
    }

    static Optional<String> filled(String value) {
        return value.isBlank() ? Optional.of("A few words are needed here.") : Optional.empty();
    }

    static Optional<String> publicRange(String value) {
        var range = IpRange.parse(value);
        if (range.isEmpty()) {
            return Optional.of("'" + value + "' is not an IPv4 address or range such as 203.0.113.0/24.");
        }
        if (range.get().prefix() == 0) {
            return Optional.of("0.0.0.0/0 is every network; choose access 'all' and say why.");
        }
        return range.get().isPrivate()
                ? Optional.of("'" + value + "' is a private address; Azure's allow list takes public ones only.")
                : Optional.empty();
    }

    static Optional<String> privateRange(String value) {
        var range = IpRange.parse(value);
        if (range.isEmpty() || range.get().prefix() > 29) {
            return Optional.of("'" + value + "' is not an IPv4 range such as 10.60.0.0/16.");
        }
        if (range.get().overlaps(IpRange.of("172.17.0.0/16"))) {
            return Optional.of("172.17.0.0/16 is taken by Docker on every node; choose another range.");
        }
        return range.get().isPrivate()
                ? Optional.empty()
                : Optional.of("'" + value + "' is not a private range (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16).");
    }

    /// `create`, or the id of an existing resource of that type.
    static Function<String, Optional<String>> createOr(String type) {
        return value -> value.equals("create") ? Optional.empty() : idOf(type).apply(value);
    }

    static Function<String, Optional<String>> idOf(String type) {
        return value -> value.startsWith("/subscriptions/") && new ResourceId(value).is(type)
                ? Optional.empty()
                : Optional.of("'" + value + "' is not the id of a " + type
                        + " (/subscriptions/…/resourceGroups/…/providers/" + type + "/name).");
    }
}
