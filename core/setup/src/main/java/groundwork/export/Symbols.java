package groundwork.export;

import groundwork.blueprint.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Names for resources in code, made of what they are for; each is used once. What stands before the
/// colon of a title is enough, unless another has it already.
final class Symbols {

    private final Map<String, String> byKey = new HashMap<>();

    /// @param separator between words; empty writes them together, each with a capital but the first
    Symbols(List<Resource> resources, String separator) {
        Set<String> taken = new HashSet<>();
        for (var resource : resources) {
            var title = resource.why().words().english();
            var name = joined(words(head(title)), separator);
            name = taken.contains(name) ? joined(words(title), separator) : name;
            var unique = name;
            for (int i = 2; !taken.add(unique); i++) {
                unique = name + separator + i;
            }
            byKey.put(resource.key(), unique);
        }
    }

    /// The name for the resource with this [Resource#key].
    String of(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }

    /// A title as part of a file or deployment name.
    static String dashed(String title) {
        return String.join("-", words(head(title)));
    }

    private static String head(String title) {
        return title.contains(":") ? title.substring(0, title.indexOf(':')) : title;
    }

    /// The words in lower case; the first begins with a letter.
    private static List<String> words(String title) {
        var words = new ArrayList<>(Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList());
        if (words.isEmpty() || Character.isDigit(words.getFirst().charAt(0))) {
            words.addFirst("resource");
        }
        return words;
    }

    private static String joined(List<String> words, String separator) {
        return separator.isEmpty() ? camel(words) : String.join(separator, words);
    }

    private static String camel(List<String> words) {
        return words.getFirst()
                + words.stream()
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
