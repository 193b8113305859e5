package groundwork.cli.ask;

import groundwork.choices.Answer;
import groundwork.choices.Question;
import groundwork.cli.look.Line;
import groundwork.cli.screen.Picture.Cursor;
import groundwork.cli.screen.Press;
import java.util.List;
import java.util.Optional;

/// A question while it is being answered: a value that holds what was typed and where the person points, and
/// nothing of the terminal.
sealed interface Prompt permits PickPrompt, MarkPrompt, EntryPrompt, EntriesPrompt, RowsPrompt {

    /// The prompt for a question as it stands.
    static Prompt of(Setting setting) {
        return switch (setting.question()) {
            case Question.Pick pick -> PickPrompt.of(pick, setting);
            case Question.PickMany many -> MarkPrompt.of(many, setting);
            case Question.Entry _ -> EntryPrompt.EMPTY;
            case Question.Entries _ -> EntriesPrompt.of(setting);
            case Question.Rows _ -> RowsPrompt.of(setting);
        };
    }

    Turn press(Press press, Setting setting);

    /// How it looks in this much room.
    ///
    /// @param tick counts up, for what moves
    Body draw(Setting setting, Space space, long tick);

    /// Whether this text, typed now, could be part of an answer; `?` opens the lesson where it could not.
    boolean takes(String text, Setting setting);

    /// The answer as it would be now; empty where there is none yet.
    Optional<Answer> candidate(Setting setting);

    /// What can be pressed here, beside what can be pressed everywhere: pairs of key and word.
    List<Hint> hints(Setting setting);

    /// A key and what it does, a word or two.
    record Hint(String key, String does) {}

    /// How much room there is.
    record Space(int width, int height) {}

    /// Lines in that room, and where the person types.
    record Body(List<Line> lines, Optional<Cursor> cursor) {
        public Body {
            lines = List.copyOf(lines);
        }
    }
}
