package groundwork.cli.ask;

import groundwork.choices.Interview;
import groundwork.cli.ask.Conversation.End;
import groundwork.cli.screen.Picture;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Screen;
import java.util.List;
import java.util.function.Consumer;

/// Asks on a terminal that can be redrawn: one question at a time in place, the answers folded above it, and all
/// of them left in the scrollback at the end.
///
/// @param screen the terminal; stays open
public record RichAsking(Screen screen, AtHand atHand) implements Asking {

    @Override
    public Outcome ask(Interview interview, Consumer<Interview> seen) {
        // The first question stands there before work in the background takes the processor.
        var now = atHand.unasked();
        var conversation = Conversation.begin(interview, now);
        var shown = Picture.of(List.of());
        for (long tick = 0; conversation.end().isEmpty(); tick++) {
            var picture = Page.of(conversation, now, screen.columns(), screen.rows(), tick);
            if (!picture.equals(shown)) {
                screen.show(picture);
                shown = picture;
            }
            var press = screen.next();
            shown = press == Event.RESIZED ? Picture.of(List.of()) : shown;
            now = atHand;
            conversation = conversation.press(press, now);
            seen.accept(conversation.interview());
        }
        screen.keep(new Answered(conversation, atHand).transcript(screen.columns()));
        return conversation.end().equals(java.util.Optional.of(End.ANSWERED))
                ? new Outcome.Answered(conversation.interview())
                : new Outcome.Stopped(conversation.interview());
    }
}
