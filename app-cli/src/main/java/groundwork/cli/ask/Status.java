package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

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
        var line = Line.of(Role.GOOD, say("ask.kept", "sign", glyphs.of(Glyph.DONE), "kept", standing.kept()));
        if (standing.unknown() > 0) {
            line = line.plus(
                    Role.MUTED,
                    "  " + say("ask.told-later", "sign", glyphs.of(Glyph.UNKNOWN), "unknown", standing.unknown()));
        }
        return standing.broken().isEmpty()
                ? line.plus(Role.MUTED, "  " + say("ask.none-broken"))
                : line.plus(
                        Role.WARNING,
                        "  "
                                + say(
                                        "ask.breaks",
                                        "sign",
                                        glyphs.of(Glyph.WARNING),
                                        "practices",
                                        String.join(", ", standing.broken())));
    }
}
