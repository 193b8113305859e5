package groundwork.cli.ask;

import groundwork.choices.Question;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import groundwork.cli.ask.Prompt.Body;
import groundwork.cli.ask.Prompt.Hint;
import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.screen.Picture.Cursor;
import groundwork.cli.screen.Press;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row being filled in, field by field.
///
/// @param row    what is filled in by now
/// @param at     the field asked for
/// @param prompt how it is asked
record RowEditing(Question.Rows question, Map<String, String> row, int at, Prompt prompt) {

    RowEditing {
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /// What a press did to a row.
    sealed interface Outcome {
        record Goes(RowEditing on) implements Outcome {}

        record Filled(Map<String, String> row) implements Outcome {}

        record Left() implements Outcome {}
    }

    static RowEditing begin(Question.Rows question, Map<String, String> row, Setting whole) {
        return at(question, row, 0, whole);
    }

    private static RowEditing at(Question.Rows question, Map<String, String> row, int index, Setting whole) {
        var setting = whole.of(question.fields().get(index), row);
        return new RowEditing(question, row, index, Prompt.of(setting));
    }

    private Setting setting(Setting whole) {
        return whole.of(field(), row);
    }

    private Field field() {
        return question.fields().get(at);
    }

    Outcome press(Press press, Setting whole) {
        return switch (prompt.press(press, setting(whole))) {
            case Turn.Stay(var on) -> new Outcome.Goes(new RowEditing(question, row, at, on));
            case Turn.Done(var answer, var label) -> filled(Setting.OfField.text(answer), label, whole);
            case Turn.Back() ->
                before().map(index -> (Outcome) new Outcome.Goes(at(question, row, index, whole)))
                        .orElse(new Outcome.Left());
        };
    }

    private Outcome filled(String value, String label, Setting whole) {
        var now = new LinkedHashMap<>(row);
        var old = now.put(field().key(), value);
        if (field().source() != Source.NONE) {
            rename(now, label, !value.equals(old));
        }
        return after(now)
                .map(index -> (Outcome) new Outcome.Goes(at(question, now, index, whole)))
                .orElseGet(() -> new Outcome.Filled(now));
    }

    /// What was chosen from a cloud's offers has its name there; a name of something else is forgotten.
    private void rename(Map<String, String> now, String label, boolean changed) {
        question.fields().stream()
                .filter(field -> field.takes() == Takes.NAME)
                .map(Field::key)
                .forEach(name -> {
                    if (!label.isEmpty()) {
                        now.put(name, label);
                    } else if (changed) {
                        now.remove(name);
                    }
                });
    }

    /// The next field to ask for; a name that is known already is none.
    private Optional<Integer> after(Map<String, String> now) {
        for (int i = at + 1; i < question.fields().size(); i++) {
            if (isAsked(i, now)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> before() {
        for (int i = at - 1; i >= 0; i--) {
            if (isAsked(i, row)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isAsked(int index, Map<String, String> now) {
        var field = question.fields().get(index);
        return field.takes() != Takes.NAME || now.getOrDefault(field.key(), "").isEmpty();
    }

    /// The fields filled in so far, then the one asked for.
    Body draw(Setting whole, Space space, long tick) {
        var body = prompt.draw(setting(whole), new Space(space.width(), Math.max(1, space.height() - 1)), tick);
        var done = new ArrayList<Line>();
        question.fields().subList(0, at).forEach(field -> done.add(done(field, space.width(), whole)));
        int room = Math.max(0, space.height() - 1 - body.lines().size());
        var lines = new ArrayList<Line>(done.subList(Math.max(0, done.size() - room), done.size()));
        if (space.height() > 1) {
            lines.add(Line.of(Role.HEADING, field().label()).cut(space.width(), whole.glyphs()));
        }
        int row = lines.size();
        lines.addAll(body.lines());
        return new Body(lines, body.cursor().map(at -> new Cursor(row + at.row(), at.column())));
    }

    private Line done(Field field, int width, Setting whole) {
        var value = Shown.field(field, row.getOrDefault(field.key(), field.fallback()));
        return Line.of(Role.GOOD, whole.glyphs().of(Glyph.DONE) + " ")
                .plus(field.label() + "  ")
                .plus(Role.MUTED, value)
                .cut(width, whole.glyphs());
    }

    boolean takes(String text, Setting whole) {
        return prompt.takes(text, setting(whole));
    }

    List<Hint> hints(Setting whole) {
        return prompt.hints(setting(whole));
    }
}
