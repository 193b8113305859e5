package groundwork.choices;

import static groundwork.terms.Say.say;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How our enums are written in the answers file: `OPEN_BY_ROLES` is `open-by-roles`.
public final class Words {

    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The same for people, in their language.
    public static String said(Enum<?> value) {
        var type = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return say("words." + type + "." + of(value));
    }

    /// The constant this word stands for, where it is one.
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> of(value).equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /// The one of `words` that differs least from what was written, where the difference is small enough to be a
    /// slip.
    public static Optional<String> nearest(String written, Stream<String> words) {
        record Near(String word, int distance) {}
        return words.map(word ->
                        new Near(word, distance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= Math.max(2, near.word().length() / 3))
                .min(java.util.Comparator.comparingInt(Near::distance))
                .map(Near::word);
    }

    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[to.length()];
    }
}
