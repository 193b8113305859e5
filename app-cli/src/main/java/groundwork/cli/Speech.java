package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.journey.Config;
import groundwork.terms.Language;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/// Which language is spoken: as `--language` says, else GROUNDWORK_LANGUAGE, else the config, else the language
/// of the environment. It is looked for before the command line is read, since help and mistakes speak it too.
/// What programs read is the same whatever language is spoken, so a command that writes it speaks English.
final class Speech {

    private static final String OPTION = "--language";
    private static final String FORMAT = "--format";

    /// The forms that programs read.
    private static final Set<String> FOR_PROGRAMS = Set.of("json", "sarif", "junit", "csv");

    private Speech() {}

    static Language chosen(List<String> arguments, Desk desk) {
        if (option(FORMAT, arguments).filter(FOR_PROGRAMS::contains).isPresent()) {
            return Language.ENGLISH;
        }
        return option(OPTION, arguments)
                .or(() -> environment(desk))
                .or(() -> config(desk))
                .flatMap(Language::of)
                .orElseGet(() -> Language.of(desk.around().environment()));
    }

    /// The language of a word after `--language`.
    ///
    /// @throws TypeConversionException where it is not spoken
    static Language read(String word) {
        return Language.of(word)
                .orElseThrow(() -> new TypeConversionException(say(
                        "commands.Speech.is-not-one-of",
                        "word",
                        word,
                        "values",
                        Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining(", ")))));
    }

    private static Optional<String> option(String name, List<String> arguments) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size()
                ? Optional.of(arguments.get(at + 1))
                : arguments.stream()
                        .filter(argument -> argument.startsWith(name + "="))
                        .map(argument -> argument.substring(name.length() + 1))
                        .findFirst();
    }

    private static Optional<String> environment(Desk desk) {
        return Optional.ofNullable(desk.around().environment().get(Language.VARIABLE))
                .filter(word -> !word.isBlank());
    }

    /// A config that cannot be used is told by the command that needs it. Where there is none, what reads it is
    /// not even loaded: every start comes through here.
    private static Optional<String> config(Desk desk) {
        if (!Files.exists(desk.home().resolve(Config.FILE))) {
            return Optional.empty();
        }
        try {
            return Config.of(desk.home()).language();
        } catch (Config.Unusable unusable) {
            return Optional.empty();
        }
    }
}
