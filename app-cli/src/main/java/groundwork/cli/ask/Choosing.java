package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.cli.ask.Prompt.Hint;
import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.screen.Picture;
import groundwork.cli.screen.Picture.Cursor;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import groundwork.cli.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Asks one question that belongs to no interview, on a screen.
///
/// @param keys the value that a character takes at once
public record Choosing(Screen screen, Glyphs glyphs, Map<String, String> keys) {

    public Choosing {
        keys = Map.copyOf(keys);
    }

    private record Alone(Question question, Optional<Answer> standing, Glyphs glyphs) implements Setting {

        @Override
        public Optional<String> refusal(Answer answer) {
            return answer.equals(new Answer.One("")) ? Optional.of(say("ask.few-words")) : Optional.empty();
        }

        @Override
        public Offering offers(String typed) {
            return new Offering.Ready(List.of());
        }

        @Override
        public Setting of(Field field, Map<String, String> row) {
            return this;
        }
    }

    /// How it ended.
    public sealed interface End {
        record Taken(Answer answer) implements End {}

        record Back() implements End {}

        record Stopped() implements End {}
    }

    /// Until there is an answer, or the person stopped or went back.
    public End ask(Question question, Optional<Answer> standing) {
        var setting = new Alone(keyed(question), standing, glyphs);
        var prompt = Prompt.of(setting);
        while (true) {
            screen.show(picture(prompt, setting));
            var press = screen.next();
            if (press == Key.STOP || press == Key.END_OF_INPUT) {
                return new End.Stopped();
            }
            var taken = atOnce(press);
            if (taken.isPresent()) {
                return taken(question, taken.get());
            }
            switch (prompt.press(press, setting)) {
                case Turn.Stay(var on) -> prompt = on;
                case Turn.Back() -> {
                    return new End.Back();
                }
                case Turn.Done(var answer, var ignored) -> {
                    return taken(question, answer);
                }
            }
        }
    }

    private End taken(Question question, Answer answer) {
        screen.keep(List.of(kept(question, answer)));
        return new End.Taken(answer);
    }

    /// With the key in front of each option that has one.
    private Question keyed(Question question) {
        if (!(question instanceof Question.Pick(var about, var options))) {
            return question;
        }
        var named = options.stream()
                .map(option -> keys.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(option.value()))
                        .findFirst()
                        .map(entry -> new Option(option.value(), entry.getKey() + "  " + option.label(), option.hint()))
                        .orElse(option));
        return new Question.Pick(about, named.toList());
    }

    private Optional<Answer> atOnce(Press press) {
        return press instanceof Text(var text)
                ? Optional.ofNullable(keys.get(text.toLowerCase(Locale.ROOT))).map(Answer.One::new)
                : Optional.empty();
    }

    private Line kept(Question question, Answer answer) {
        return Line.of(Role.GOOD, glyphs.of(Glyph.ANSWERED) + " ")
                .plus(question.about().title() + "  ")
                .plus(Role.MUTED, new Shown(Map.of()).of(question, answer))
                .cut(screen.columns(), glyphs);
    }

    private Picture picture(Prompt prompt, Setting setting) {
        int width = screen.columns() - 2;
        var about = setting.question().about();
        var rail = Line.of(Role.ACCENT, glyphs.of(Glyph.RAIL) + " ");
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.ACCENT, glyphs.of(Glyph.ASKING) + " ").plus(Role.HEADING, about.title()));
        int room = screen.rows() - 2;
        var body = prompt.draw(setting, new Space(width, room), 0);
        var help = Line.of(Role.LESSON, about.help()).wrapped(width);
        if (!about.help().isEmpty() && help.size() <= room - body.lines().size()) {
            help.forEach(line -> lines.add(rail.plus(line)));
        }
        int at = lines.size();
        body.lines().forEach(line -> lines.add(rail.plus(line)));
        var keys = List.of(
                new Hint(say("ask.key.enter"), say("ask.hint.take")),
                new Hint(say("ask.key.esc"), say("ask.hint.back")),
                new Hint(say("ask.key.ctrl-c"), say("ask.hint.quit")));
        lines.add(Line.of(Role.ACCENT, glyphs.of(Glyph.RAIL_BOTTOM) + " ")
                .plus(Keys.of(keys, screen.columns(), width, glyphs)));
        var cursor = body.cursor().map(here -> new Cursor(at + here.row(), 2 + here.column()));
        return new Picture(
                lines.stream().map(line -> line.cut(screen.columns(), glyphs)).toList(), cursor);
    }
}
