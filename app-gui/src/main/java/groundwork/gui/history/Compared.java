package groundwork.gui.history;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.checklist.Row;
import groundwork.icons.Icon;
import groundwork.practices.Finding;
import groundwork.practices.accept.Comparison;
import groundwork.practices.accept.Fingerprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A broken practice of two reports: whether it is new, gone, unknown now or still there.
record Compared(Kind kind, Row row) {

    /// How it differs, with its outline and role of colour.
    enum Kind {
        FRESH(Icon.VERDICT_BROKEN, "role-bad"),
        GONE(Icon.STATE_DONE, "role-good"),
        UNTOLD(Icon.VERDICT_UNKNOWN, "role-care"),
        STILL(Icon.WARNING, "role-care");

        private final Icon icon;
        private final String role;

        Kind(Icon icon, String role) {
            this.icon = icon;
            this.role = role;
        }

        String word() {
            return switch (this) {
                case FRESH -> say("reportsplace.fresh");
                case GONE -> say("reportsplace.gone");
                case UNTOLD -> say("reportsplace.untold");
                case STILL -> say("reportsplace.still");
            };
        }

        Icon icon() {
            return icon;
        }

        String role() {
            return role;
        }
    }

    /// New ones first, then what is gone, what nobody can tell any more, and what is still there.
    static List<Compared> of(Comparison comparison, List<Finding> before, List<Finding> now) {
        var all = new ArrayList<Compared>();
        add(all, Kind.FRESH, comparison.fresh(), now);
        add(all, Kind.GONE, comparison.gone(), before);
        add(all, Kind.UNTOLD, comparison.untold(), before);
        add(all, Kind.STILL, comparison.still(), now);
        return all;
    }

    private static void add(List<Compared> all, Kind kind, Set<Fingerprint> which, List<Finding> findings) {
        Map<Fingerprint, Finding> known = new LinkedHashMap<>();
        findings.forEach(finding -> Fingerprint.of(finding).ifPresent(print -> known.putIfAbsent(print, finding)));
        known.forEach((print, finding) -> {
            if (which.contains(print)) {
                all.add(new Compared(kind, Row.of(finding)));
            }
        });
    }

    /// All of it as lines of text, as the terminal tells it.
    static String text(List<Compared> all) {
        return all.stream().map(Compared::words).collect(Collectors.joining("\n", "", "\n"));
    }

    String words() {
        return kind.word() + " " + row.id() + " " + row.title() + ": " + row.subject() + ", " + row.seen();
    }
}
