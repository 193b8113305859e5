package groundwork.preview;

import groundwork.terms.Json;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// When two spellings mean the same to Azure, which keeps ids, enums, regions, addresses and durations by their
/// meaning and gives them back in a spelling of its own.
final class Alike {

    private Alike() {}

    static boolean text(String path, String wanted, String there) {
        return wanted.equals(there)
                || !TypeKnowledge.isExact(path) && normal(path, wanted).equals(normal(path, there));
    }

    private static String normal(String path, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (path.toLowerCase(Locale.ROOT).endsWith("location")) {
            return lower.replace(" ", "");
        }
        if (lower.matches("pt?[0-9].*")) {
            return duration(text).map(Duration::toString).orElse(lower);
        }
        if (lower.matches("[0-9.]+/32")) {
            return lower.substring(0, lower.length() - 3);
        }
        return path.endsWith("bypass") ? lower.replace(" ", "") : lower;
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The name under which an object holds this member. Azure now and then writes names in another case
    /// (`publicIpAddresses`, identities keyed by their ids), and tags are found without case.
    static String member(Map<String, Json> have, String name) {
        return have.containsKey(name)
                ? name
                : have.keySet().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name);
    }

    /// The field that names an item of an array.
    static Optional<String> key(Json item) {
        return TypeKnowledge.ITEM_KEYS.stream()
                .filter(key -> !item.at(key).isNull())
                .findFirst();
    }
}
