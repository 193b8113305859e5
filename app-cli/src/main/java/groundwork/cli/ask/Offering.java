package groundwork.cli.ask;

import groundwork.choices.Answers;
import groundwork.choices.Question.Source;
import groundwork.journey.Offers.Offer;
import java.util.List;

/// What a cloud has to offer for an answer, as far as it is known by now.
public sealed interface Offering {

    /// The cloud was asked and has not answered yet.
    record Waiting() implements Offering {}

    /// What it offers; may be nothing.
    record Ready(List<Offer> offers) implements Offering {
        public Ready {
            offers = List.copyOf(offers);
        }
    }

    /// It cannot say; why, and that the answer can be written by hand.
    record Failed(String sentence) implements Offering {}

    /// Where offers come from. Never blocks: looking again later gives what has arrived by then.
    @FunctionalInterface
    interface Shelf {
        Shelf EMPTY = (source, answers, typed) -> new Ready(List.of());

        Offering look(Source source, Answers answers, String typed);
    }

    /// What has arrived; nothing while waiting.
    default List<Offer> offers() {
        return this instanceof Ready(var offers) ? offers : List.of();
    }
}
