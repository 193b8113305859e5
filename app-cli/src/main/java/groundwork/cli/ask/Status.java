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
import java.util.stream.Stream;

/// The living checklist: one line that says how the answers, and the one being made, stand with the practices.
record Status(AtHand atHand, Glyphs glyphs) {

    /// @param width columns there are; where there is room, what is broken is told by its title, too
    Optional<Line> line(Conversation conversation, int width) {
        return atHand.checklist().of(conversation.answersWithCandidate(atHand)).map(standing -> line(standing, width));
    }

    /// What is broken matters most, then what is kept; what cannot be told yet gives way first.
    private Line line(Standing standing, int width) {
        var kept = Line.of(Role.GOOD, say("ask.kept", "sign", glyphs.of(Glyph.DONE), "kept", standing.kept()));
        var unknown = standing.unknown() > 0
                ? Line.of(
                        Role.MUTED,
                        say("ask.told-later", "sign", glyphs.of(Glyph.UNKNOWN), "unknown", standing.unknown()))
                : Line.EMPTY;
        var broken = broken(standing, id -> id);
        return Stream.of(
                        joined(kept, unknown, broken(standing, Status::titled)),
                        joined(kept, unknown, broken),
                        joined(kept, broken))
                .filter(line -> line.width() <= width)
                .findFirst()
                .orElse(standing.broken().isEmpty() ? kept : broken);
    }

    private static Line joined(Line... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one.plus("  ").plus(other))
                .orElse(Line.EMPTY);
    }

    private Line broken(Standing standing, UnaryOperator<String> name) {
        if (standing.broken().isEmpty()) {
            return Line.of(Role.MUTED, say("ask.none-broken"));
        }
        var practices = standing.broken().stream().map(name).collect(Collectors.joining(", "));
        return Line.of(Role.WARNING, say("ask.breaks", "sign", glyphs.of(Glyph.WARNING), "practices", practices));
    }

    private static String titled(String id) {
        return Catalogue.find(id)
                .map(practice -> id + " " + practice.about().title())
                .orElse(id);
    }
}
