package groundwork.cli.ask;

import groundwork.cli.ask.AtHand.Standing;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.Optional;

/// The living checklist: one line that says how the answers, and the one being made, stand with the practices.
record Status(AtHand atHand, Glyphs glyphs) {

    Optional<Line> line(Conversation conversation) {
        return atHand.checklist().of(conversation.answersWithCandidate(atHand)).map(this::line);
    }

    private Line line(Standing standing) {
        var line = Line.of(Role.GOOD, glyphs.of(Glyph.DONE) + " " + standing.kept() + " kept");
        if (standing.unknown() > 0) {
            line = line.plus(Role.MUTED, "  " + glyphs.of(Glyph.UNKNOWN) + " " + standing.unknown() + " told later");
        }
        return standing.broken().isEmpty()
                ? line.plus(Role.MUTED, "  no practice broken")
                : line.plus(
                        Role.WARNING,
                        "  " + glyphs.of(Glyph.WARNING) + " breaks " + String.join(", ", standing.broken()));
    }
}
