package groundwork.cli.look;

import java.util.List;
import java.util.Optional;

/// Which terminals know links (OSC 8): nothing tells but their names, and one that does not know them may show
/// the codes.
final class Links {

    private static final List<String> PROGRAMS =
            List.of("iterm.app", "wezterm", "vscode", "ghostty", "hyper", "tabby", "rio", "mintty");
    private static final List<String> TYPES = List.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm");
    /// Of the library behind GNOME Terminal and its kin, the first version that knows them well.
    private static final int VTE = 5000;

    private Links() {}

    /// Whether this terminal is one of those; `FORCE_HYPERLINK=1` says it is, `=0` that it is not.
    static boolean areKnown(Surroundings around) {
        var forced = around.variable("FORCE_HYPERLINK");
        if (forced.isPresent()) {
            return !forced.get().equals("0");
        }
        // tmux and screen take a link for text that is not there, unless they were told otherwise.
        boolean inside =
                around.variable("TMUX").or(() -> around.variable("STY")).isPresent();
        return !inside
                && (names(around.variable("TERM_PROGRAM"), PROGRAMS)
                        || names(around.variable("TERM"), TYPES)
                        || around.variable("WT_SESSION").isPresent()
                        || around.variable("KONSOLE_VERSION").isPresent()
                        || around.variable("VTE_VERSION")
                                .filter(version -> version.matches("\\d{1,8}"))
                                .filter(version -> Integer.parseInt(version) >= VTE)
                                .isPresent());
    }

    private static boolean names(Optional<String> name, List<String> known) {
        return name.filter(value -> known.stream().anyMatch(value::equalsIgnoreCase))
                .isPresent();
    }
}
