package groundwork.cli.view;

import groundwork.choices.Words;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Practice;
import java.util.ArrayList;
import java.util.List;

/// One practice, for reading.
public final class PracticeView {

    private PracticeView() {}

    /// @param width columns there are
    public static List<Line> of(Practice practice, int width) {
        var about = practice.about();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, about.id() + "  " + about.title()));
        lines.add(Line.of(Role.MUTED, "Severity when broken: " + Words.of(about.severity())));
        if (!about.alsoKnownAs().isEmpty()) {
            var known = Line.of(Role.MUTED, "Also known as: " + String.join(", ", about.alsoKnownAs()));
            lines.addAll(known.wrapped(width));
        }
        return lines;
    }
}
