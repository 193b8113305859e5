package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question;
import groundwork.cli.look.Glyph;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Several things of the same kind: a list of them, and one being filled in.
///
/// @param selected a row, then "add", then "done"
/// @param editing  the row being filled in
/// @param tried    whether refused rows were confirmed
record RowsPrompt(List<Map<String, String>> rows, int selected, Optional<RowEditing> editing, boolean tried)
        implements Prompt {

    RowsPrompt {
        rows = List.copyOf(rows);
    }

    static RowsPrompt of(Setting setting) {
        var rows = setting.standing()
                .map(answer -> answer instanceof Answer.Rows(var given) ? given : List.<Map<String, String>>of())
                .orElse(List.of());
        return list(rows);
    }

    private static RowsPrompt list(List<Map<String, String>> rows) {
        return new RowsPrompt(rows, rows.isEmpty() ? 0 : rows.size() + 1, Optional.empty(), false);
    }

    @Override
    public Turn press(Press press, Setting setting) {
        if (editing.isPresent()) {
            return switch (editing.get().press(press, setting)) {
                case RowEditing.Outcome.Goes(var on) ->
                    new Turn.Stay(new RowsPrompt(rows, selected, Optional.of(on), false));
                case RowEditing.Outcome.Filled(var row) -> new Turn.Stay(with(row));
                case RowEditing.Outcome.Left() ->
                    new Turn.Stay(new RowsPrompt(rows, selected, Optional.empty(), false));
            };
        }
        return switch (press) {
            case Text(var text) -> new Turn.Stay(text(text, setting));
            case Key key -> key(key, setting);
            case Event _ -> new Turn.Stay(this);
        };
    }

    private RowsPrompt with(Map<String, String> row) {
        var now = new ArrayList<>(rows);
        if (selected < rows.size()) {
            now.set(selected, row);
        } else {
            now.add(row);
        }
        return list(now);
    }

    private RowsPrompt text(String text, Setting setting) {
        return switch (text) {
            case "+" -> edit(rows.size(), setting);
            case "-" -> removed();
            default -> this;
        };
    }

    private Turn key(Key key, Setting setting) {
        int size = rows.size() + 2;
        return switch (key) {
            case ENTER -> entered(setting);
            case UP, LEFT, BACK_TAB -> new Turn.Stay(at(Math.floorMod(selected - 1, size)));
            case DOWN, RIGHT, TAB -> new Turn.Stay(at((selected + 1) % size));
            case HOME, PAGE_UP -> new Turn.Stay(at(0));
            case END, PAGE_DOWN -> new Turn.Stay(at(size - 1));
            case DELETE, BACKSPACE -> new Turn.Stay(removed());
            case ESCAPE -> new Turn.Back();
            case CLEAR, WORD_BACK, HELP, GO_TO, STOP, END_OF_INPUT, OTHER -> new Turn.Stay(this);
        };
    }

    private RowsPrompt at(int index) {
        return new RowsPrompt(rows, index, Optional.empty(), false);
    }

    private RowsPrompt removed() {
        if (selected >= rows.size()) {
            return this;
        }
        var now = new ArrayList<>(rows);
        now.remove(selected);
        return new RowsPrompt(now, Math.min(selected, now.size()), Optional.empty(), false);
    }

    private Turn entered(Setting setting) {
        if (selected <= rows.size()) {
            return new Turn.Stay(edit(selected, setting));
        }
        var answer = new Answer.Rows(rows);
        return setting.refusal(answer).isPresent()
                ? new Turn.Stay(new RowsPrompt(rows, selected, Optional.empty(), true))
                : new Turn.Done(answer, "");
    }

    private RowsPrompt edit(int index, Setting setting) {
        var row = index < rows.size() ? rows.get(index) : Map.<String, String>of();
        return new RowsPrompt(rows, index, Optional.of(RowEditing.begin(fields(setting), row, setting)), false);
    }

    private static Question.Rows fields(Setting setting) {
        return (Question.Rows) setting.question();
    }

    @Override
    public Body draw(Setting setting, Space space, long tick) {
        if (editing.isPresent()) {
            return editing.get().draw(setting, space, tick);
        }
        var refusal = Sentences.refusal(setting.refusal(new Answer.Rows(rows)), tried, space, setting.glyphs());
        var items = new ArrayList<Listing.Item>();
        for (Map<String, String> row : rows) {
            var summary = Shown.row(fields(setting), row);
            items.add(new Listing.Item(mark(items.size()), summary, ""));
        }
        items.add(
                new Listing.Item(mark(items.size()), rows.isEmpty() ? say("ask.add-one") : say("ask.add-another"), ""));
        items.add(
                new Listing.Item(mark(items.size()), rows.isEmpty() ? say("ask.go-on-without") : say("ask.go-on"), ""));
        var lines = new ArrayList<>(
                new Listing(items, selected).draw(space.width(), space.height() - refusal.size(), setting.glyphs()));
        lines.addAll(refusal);
        return new Body(lines, Optional.empty());
    }

    private Glyph mark(int index) {
        return index == selected ? Glyph.PICKED : Glyph.NOT_PICKED;
    }

    @Override
    public boolean takes(String text, Setting setting) {
        return editing.map(row -> row.takes(text, setting)).orElse(false);
    }

    @Override
    public Optional<Answer> candidate(Setting setting) {
        return Optional.of(new Answer.Rows(rows));
    }

    @Override
    public List<Hint> hints(Setting setting) {
        if (editing.isPresent()) {
            return editing.get().hints(setting);
        }
        var arrows = new Hint(setting.glyphs().of(Glyph.UP) + setting.glyphs().of(Glyph.DOWN), say("ask.hint.choose"));
        return selected < rows.size()
                ? List.of(arrows, new Hint(say("ask.key.del"), say("ask.hint.remove")))
                : List.of(arrows);
    }
}
