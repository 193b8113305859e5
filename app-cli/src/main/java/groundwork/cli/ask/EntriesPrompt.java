package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.screen.Picture.Cursor;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import groundwork.journey.Offers.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Several lines of text. Enter adds what is typed, and goes on when nothing is; a pasted list is taken apart.
///
/// @param values  what was added
/// @param pointed the offer the person went to with the arrows
/// @param tried   whether a refused value was confirmed
record EntriesPrompt(List<String> values, TextField field, Optional<Integer> pointed, boolean tried) implements Prompt {

    private static final int MOST_SHOWN = 5;

    EntriesPrompt {
        values = List.copyOf(values);
    }

    static EntriesPrompt of(Setting setting) {
        var standing = setting.standing()
                .map(answer -> answer instanceof Answer.Many(var values) ? values : List.<String>of())
                .orElse(List.of());
        return new EntriesPrompt(standing, TextField.EMPTY, Optional.empty(), false);
    }

    @Override
    public Turn press(Press press, Setting setting) {
        return switch (press) {
            case Text(var text) when text.lines().count() > 1 -> new Turn.Stay(pasted(text, setting));
            case Text _ -> new Turn.Stay(typing(field.press(press)));
            case Key key -> key(key, setting);
            case Event _ -> new Turn.Stay(this);
        };
    }

    private EntriesPrompt typing(TextField now) {
        return new EntriesPrompt(values, now, Optional.empty(), false);
    }

    private EntriesPrompt pasted(String text, Setting setting) {
        var all = field.text() + text.replaceAll("[\\r\\n]+", ",");
        return typing(TextField.of(all)).added(setting);
    }

    private Turn key(Key key, Setting setting) {
        return switch (key) {
            case ENTER -> entered(setting);
            case UP, BACK_TAB -> new Turn.Stay(pointing(-1, setting));
            case DOWN, TAB -> new Turn.Stay(pointing(1, setting));
            case PAGE_UP -> new Turn.Stay(pointing(-6, setting));
            case PAGE_DOWN -> new Turn.Stay(pointing(6, setting));
            case ESCAPE -> new Turn.Back();
            case BACKSPACE -> new Turn.Stay(field.isEmpty() ? withLastTakenBack() : typing(field.press(key)));
            case LEFT, RIGHT, HOME, END, DELETE, CLEAR, WORD_BACK -> new Turn.Stay(typing(field.press(key)));
            case HELP, GO_TO, STOP, END_OF_INPUT, OTHER -> new Turn.Stay(this);
        };
    }

    private EntriesPrompt withLastTakenBack() {
        return values.isEmpty()
                ? this
                : new EntriesPrompt(
                        values.subList(0, values.size() - 1), TextField.of(values.getLast()), Optional.empty(), false);
    }

    private EntriesPrompt pointing(int by, Setting setting) {
        var search = search(setting);
        int size = search.found().size();
        int to = Math.clamp(search.pointed() + by, -1, Math.max(0, size - 1));
        return size == 0 ? this : new EntriesPrompt(values, field, to < 0 ? Optional.empty() : Optional.of(to), false);
    }

    private Turn entered(Setting setting) {
        if (search(setting).offer().isPresent() || !field.isEmpty()) {
            return new Turn.Stay(added(setting));
        }
        var answer = new Answer.Many(values);
        return setting.refusal(answer).isPresent()
                ? new Turn.Stay(new EntriesPrompt(values, field, pointed, true))
                : new Turn.Done(answer, "");
    }

    /// What is typed or pointed at joins the values, unless one of it is refused.
    private EntriesPrompt added(Setting setting) {
        var parts = search(setting).offer().map(Offer::value).map(List::of).orElseGet(() -> parts(setting));
        boolean refused = parts.stream().anyMatch(part -> refusal(part, setting).isPresent());
        if (refused) {
            return new EntriesPrompt(values, field, pointed, true);
        }
        var now = Stream.concat(values.stream(), parts.stream()).distinct().toList();
        return new EntriesPrompt(now, TextField.EMPTY, Optional.empty(), false);
    }

    /// The text at its commas; at its spaces too, where every piece is an answer by itself.
    private List<String> parts(Setting setting) {
        var byCommas = split(",");
        var bySpaces = split("[,\\s]+");
        boolean each = bySpaces.stream().allMatch(part -> refusal(part, setting).isEmpty());
        return each ? bySpaces : byCommas;
    }

    private List<String> split(String separator) {
        return Stream.of(field.text().split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<String> refusal(String part, Setting setting) {
        return setting.refusal(new Answer.Many(List.of(part)));
    }

    private Search search(Setting setting) {
        var at = field.isEmpty() && pointed.isEmpty() ? Optional.of(-1) : pointed;
        return Search.of(field.text(), at, Optional.empty(), setting).without(values);
    }

    @Override
    public Optional<Answer> candidate(Setting setting) {
        var parts =
                parts(setting).stream().filter(part -> refusal(part, setting).isEmpty());
        return Optional.of(
                new Answer.Many(Stream.concat(values.stream(), parts).distinct().toList()));
    }

    @Override
    public boolean takes(String text, Setting setting) {
        return !field.isEmpty() && refusal(field.text() + text, setting).isEmpty();
    }

    @Override
    public Body draw(Setting setting, Space space, long tick) {
        var below = Sentences.refusal(complaint(setting), tried, space, setting.glyphs());
        int room = space.height() - 1 - below.size();
        var lines = new ArrayList<>(above(space.width(), Math.min(MOST_SHOWN, room), setting));
        var ghost = values.isEmpty() ? say("ask.write-one") : say("ask.write-another");
        var input = Input.draw(field, ghost, space.width(), setting.glyphs());
        int row = lines.size();
        lines.addAll(input.lines());
        lines.addAll(search(setting).draw(new Space(space.width(), room - row), setting, tick));
        lines.addAll(below);
        return new Body(lines, input.cursor().map(at -> new Cursor(row, at.column())));
    }

    private List<Line> above(int width, int most, Setting setting) {
        var lines = new ArrayList<Line>();
        int hidden = values.size() <= most ? 0 : values.size() - Math.max(0, most - 1);
        if (hidden > 0 && most > 0) {
            lines.add(Line.of(
                    Role.MUTED,
                    "  " + say("ask.sign-more", "sign", setting.glyphs().of(Glyph.UP), "hidden", hidden)));
        }
        values.stream()
                .skip(hidden)
                .limit(Math.max(0, most))
                .forEach(value -> lines.add(Line.of(Role.GOOD, setting.glyphs().of(Glyph.DONE) + " ")
                        .plus(Shown.name(value))
                        .cut(width, setting.glyphs())));
        return lines;
    }

    private Optional<String> complaint(Setting setting) {
        if (!field.isEmpty() && search(setting).offer().isEmpty()) {
            return parts(setting).stream()
                    .flatMap(part -> refusal(part, setting).stream())
                    .findFirst();
        }
        return tried || !values.isEmpty() ? setting.refusal(new Answer.Many(values)) : Optional.empty();
    }

    @Override
    public List<Hint> hints(Setting setting) {
        var hints = new ArrayList<Hint>();
        if (!search(setting).found().isEmpty()) {
            hints.add(
                    new Hint(setting.glyphs().of(Glyph.UP) + setting.glyphs().of(Glyph.DOWN), say("ask.hint.choose")));
        }
        if (!values.isEmpty()) {
            hints.add(new Hint(say("ask.key.backspace"), say("ask.take-back")));
        }
        return hints;
    }
}
