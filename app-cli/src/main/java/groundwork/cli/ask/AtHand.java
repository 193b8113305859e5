package groundwork.cli.ask;

import groundwork.choices.Answers;
import groundwork.choices.Question;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What lies at hand while asking.
///
/// @param shelf     what a cloud offers
/// @param checklist which practices answers keep and break
/// @param lessons   what there is to learn about a question
/// @param talk      what somebody has to know or do by now (a sign-in code), newest last
public record AtHand(
        Offering.Shelf shelf, Checklist checklist, Lessons lessons, Supplier<List<String>> talk, Glyphs glyphs) {

    /// Tells which practices answers keep and break. Never blocks.
    @FunctionalInterface
    public interface Checklist {
        Checklist NONE = answers -> Optional.empty();

        /// Empty while it is being worked out.
        Optional<Standing> of(Answers answers);
    }

    /// How answers stand with the practices.
    ///
    /// @param broken  ids of the practices that would not be kept
    /// @param unknown how many cannot be told before it is built
    public record Standing(long kept, List<String> broken, long unknown) {
        public Standing {
            broken = List.copyOf(broken);
        }
    }

    /// What there is to learn.
    @FunctionalInterface
    public interface Lessons {
        Lessons NONE = (question, width) -> List.of();

        /// The lesson behind a question, in lines of at most this width; empty where there is none.
        List<Line> of(Question question, int width);

        /// The best practice a question serves, in one line; empty where it serves none.
        default Optional<String> practice(Question question) {
            return Optional.empty();
        }
    }

    /// The same before anything is begun in the background: nothing has arrived yet.
    AtHand unasked() {
        return new AtHand((source, _, _) -> waiting(source), Checklist.NONE, lessons, talk, glyphs);
    }

    private static Offering waiting(Question.Source source) {
        return source == Question.Source.NONE ? new Offering.Ready(List.of()) : new Offering.Waiting();
    }

    /// Nothing but the questions.
    public static AtHand bare(Glyphs glyphs) {
        return new AtHand(Offering.Shelf.EMPTY, Checklist.NONE, Lessons.NONE, List::of, glyphs);
    }
}
