package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.cli.ask.AtHand.Standing;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Catalogue;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The living checklist: one line that says how the answers, and the one being made, stand with the practices.
record Status(AtHand atHand, Glyphs glyphs) {

    /// @param width columns there are; where there is room, what is broken is told by its title, too
    Optional<Line> line(Conversation conversation, int width) {
        return atHand.checklist().of(conversation.answersWithCandidate(atHand)).map(standing -> line(standing, width));
    }

    private Line line(Standing standing, int width) {
        var line = Line.of(Role.GOOD, say("ask.kept", "sign", glyphs.of(Glyph.DONE), "kept", standing.kept()));
        if (standing.unknown() > 0) {
            line = line.plus(
                    Role.MUTED,
                    "  " + say("ask.told-later", "sign", glyphs.of(Glyph.UNKNOWN), "unknown", standing.unknown()));
        }
        if (standing.broken().isEmpty()) {
            return line.plus(Role.MUTED, "  " + say("ask.none-broken"));
        }
        var titled = line.plus(Role.WARNING, broken(standing, Status::titled));
        return titled.width() <= width ? titled : line.plus(Role.WARNING, broken(standing, id -> id));
    }

    private String broken(Standing standing, UnaryOperator<String> name) {
        var practices = standing.broken().stream().map(name).collect(Collectors.joining(", "));
        return "  " + say("ask.breaks", "sign", glyphs.of(Glyph.WARNING), "practices", practices);
    }

    private static String titled(String id) {
        return Catalogue.find(id)
                .map(practice -> id + " " + practice.about().title())
                .orElse(id);
    }
}
