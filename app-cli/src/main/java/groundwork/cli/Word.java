package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Words;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an enum by the word we write it with (`by-hand`), and names the nearest word where there is none.
final class Word<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    private Word(Class<E> type) {
        this.type = type;
    }

    @SafeVarargs
    static void register(CommandLine tree, Class<? extends Enum<?>>... types) {
        for (var type : types) {
            register(tree, type);
        }
    }

    private static <E extends Enum<E>> void register(CommandLine tree, Class<?> type) {
        @SuppressWarnings("unchecked")
        var known = (Class<E>) type;
        tree.registerConverter(known, new Word<>(known));
    }

    @Override
    public E convert(String written) {
        return Words.read(type, written).orElseThrow(() -> {
            var words = Stream.of(type.getEnumConstants()).map(Words::of).toList();
            var near = Words.nearest(written, words.stream())
                    .map(word -> " " + say("commands.ExplainCommand.did-you-mean", "word", word))
                    .orElse("");
            return new TypeConversionException(say(
                    "commands.Word.is-not-one-of",
                    "written",
                    written,
                    "words",
                    String.join(", ", words),
                    "near",
                    near));
        });
    }
}
