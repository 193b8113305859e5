package groundwork.cli;

import static groundwork.cli.look.Say.say;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads numbers and switches, and says in our words what is none.
final class Plainly {

    private Plainly() {}

    static void register(CommandLine tree) {
        tree.registerConverter(Integer.class, Plainly::number);
        tree.registerConverter(int.class, Plainly::number);
        tree.registerConverter(Boolean.class, Plainly::bool);
        tree.registerConverter(boolean.class, Plainly::bool);
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(say("commands.Plainly.no-number", "written", written));
        }
    }

    private static boolean bool(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new TypeConversionException(say("commands.Plainly.no-switch", "written", written));
        };
    }
}
