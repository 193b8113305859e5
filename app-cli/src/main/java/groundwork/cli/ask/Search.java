package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Questionnaire;
import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.journey.Offers.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What of a cloud's offers fits the text, and which of it would be taken.
///
/// @param pointed index into `found`; -1: none, the text itself is the answer
record Search(Offering offering, List<Offer> found, int pointed) {

    static Search of(String text, Optional<Integer> pointed, Optional<String> standing, Setting setting) {
        var offering = setting.offers(text);
        var found = found(
                text.strip(), offering.offers(), standing, setting.source().isComplete());
        int at = pointed.filter(index -> index < found.size()).orElseGet(() -> best(text.strip(), found, standing));
        return new Search(offering, found, at);
    }

    /// The same without what was taken already.
    Search without(List<String> taken) {
        var left =
                found.stream().filter(offer -> !taken.contains(offer.value())).toList();
        return new Search(offering, left, Math.min(pointed, left.size() - 1));
    }

    /// That none of the offers contains the text, as a sentence; empty while nothing is known or something is
    /// found.
    Optional<String> nothing(String text) {
        return offering.offers().isEmpty() || !found.isEmpty()
                ? Optional.empty()
                : Optional.of(say("ask.nothing-found", "text", text.strip()));
    }

    /// The offers that contain the text; in front, while nothing is typed, what stands there, where it may
    /// be something else.
    private static List<Offer> found(String text, List<Offer> offers, Optional<String> standing, boolean complete) {
        if (offers.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Offer>();
        standing.filter(value -> !value.isEmpty() && text.isEmpty() && !complete)
                .filter(value ->
                        offers.stream().noneMatch(offer -> offer.value().equalsIgnoreCase(value)))
                .ifPresent(value -> found.add(new Offer(value, value, hint(value))));
        found.addAll(containing(text, offers));
        return found;
    }

    /// What it means to keep what stands there.
    private static String hint(String standing) {
        return standing.equals(Questionnaire.CREATE) ? say("ask.made-new") : say("ask.as-it-is");
    }

    /// The offers that contain the text, spaces and case aside; those that begin with it first.
    static List<Offer> containing(String text, List<Offer> offers) {
        return offers.stream()
                .filter(offer -> fits(offer, text))
                .sorted(Comparator.comparing(offer -> !begins(offer, text)))
                .toList();
    }

    private static boolean begins(Offer offer, String text) {
        return squeezed(offer.label()).startsWith(squeezed(text));
    }

    private static boolean fits(Offer offer, String text) {
        var all = squeezed(offer.label() + "\n" + offer.value() + "\n" + offer.hint());
        return all.contains(squeezed(text));
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static int best(String text, List<Offer> found, Optional<String> standing) {
        var wanted = text.isEmpty() ? standing.orElse("") : text;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).value().equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return found.isEmpty() ? -1 : 0;
    }

    /// The offer that would be taken.
    Optional<Offer> offer() {
        return pointed < 0 ? Optional.empty() : Optional.of(found.get(pointed));
    }

    List<Line> draw(Space space, Setting setting, long tick) {
        if (space.height() < 1) {
            return List.of();
        }
        return switch (offering) {
            case Offering.Waiting() ->
                List.of(Line.of(Role.ACCENT, setting.glyphs().spinner(tick) + " ")
                        .plus(Role.MUTED, say("ask.asking-meanwhile"))
                        .cut(space.width(), setting.glyphs()));
            case Offering.Failed(var sentence) ->
                Sentences.said(Glyph.WARNING, Role.MUTED, sentence, space, setting.glyphs());
            case Offering.Ready _ -> items(space, setting);
        };
    }

    private List<Line> items(Space space, Setting setting) {
        if (found.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<Listing.Item>();
        for (int i = 0; i < found.size(); i++) {
            var offer = found.get(i);
            items.add(new Listing.Item(i == pointed ? Glyph.PICKED : Glyph.NOT_PICKED, offer.label(), offer.hint()));
        }
        return new Listing(items, pointed).draw(space.width(), space.height(), setting.glyphs());
    }
}
