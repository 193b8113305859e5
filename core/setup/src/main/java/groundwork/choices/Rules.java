package groundwork.choices;

import static groundwork.terms.Say.say;

import groundwork.terms.Guid;
import groundwork.terms.IpRange;
import groundwork.terms.ResourceId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What Azure accepts as names, addresses and ids, each as a sentence when it does not (facts 1.1).
final class Rules {

    private Rules() {}

    static Function<String, Optional<String>> matches(String pattern, String sentence) {
        var compiled = Pattern.compile(pattern);
        return value -> compiled.matcher(value).matches() ? Optional.empty() : Optional.of(sentence);
    }

    static Optional<String> guid(String value) {
        return Guid.is(value) ? Optional.empty() : Optional.of(say("choices.no-guid", "value", value));
    }

    static Optional<String> filled(String value) {
        return value.isBlank() ? Optional.of(say("choices.few-words")) : Optional.empty();
    }

    /// Why a range cannot be read, with the one that was probably meant.
    private static String meant(String value, String otherwise) {
        return IpRange.meant(value)
                .map(range -> say("choices.range-begins", "value", value, "range", range))
                .orElseGet(() -> say(otherwise, "value", value));
    }

    static Optional<String> publicRange(String value) {
        var range = IpRange.parse(value);
        if (range.isEmpty()) {
            return Optional.of(meant(value, "choices.no-address"));
        }
        if (range.get().prefix() == 0) {
            return Optional.of(say("choices.every-network"));
        }
        return range.get().isPrivate() ? Optional.of(say("choices.private-address", "value", value)) : Optional.empty();
    }

    static Optional<String> privateRange(String value) {
        var range = IpRange.parse(value);
        if (range.isEmpty()) {
            return Optional.of(meant(value, "choices.no-range"));
        }
        if (range.get().prefix() > 29) {
            return Optional.of(say("choices.small-range", "value", value));
        }
        if (range.get().overlaps(IpRange.of("172.17.0.0/16"))) {
            return Optional.of(say("choices.docker-range"));
        }
        return range.get().isPrivate()
                ? Optional.empty()
                : Optional.of(say("choices.no-private-range", "value", value));
    }

    /// `create`, or the id of an existing resource of that type.
    static Function<String, Optional<String>> createOr(String type) {
        return value -> value.equals(Questionnaire.CREATE)
                ? Optional.empty()
                : idOf(type).apply(value);
    }

    static Function<String, Optional<String>> idOf(String type) {
        return value -> value.startsWith("/subscriptions/") && new ResourceId(value).is(type)
                ? Optional.empty()
                : Optional.of(say("choices.no-id-of", "value", value, "type", type));
    }
}
