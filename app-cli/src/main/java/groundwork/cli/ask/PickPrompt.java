package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question;
import groundwork.choices.Question.Option;
import groundwork.cli.look.Glyph;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of a few options.
///
/// @param tried whether a refused option was confirmed
record PickPrompt(List<Option> options, int selected, boolean tried) implements Prompt {

    static PickPrompt of(Question.Pick pick, Setting setting) {
        var standing = setting.standing()
                .map(answer -> answer instanceof Answer.One(var value) ? value : "")
                .orElse("");
        var values = pick.options().stream().map(Option::value).toList();
        return new PickPrompt(pick.options(), Math.max(0, values.indexOf(standing)), false);
    }

    @Override
    public Turn press(Press press, Setting setting) {
        return switch (press) {
            case Text(var text) -> new Turn.Stay(numbered(text));
            case Key key -> key(key, setting);
            case Event _ -> new Turn.Stay(this);
        };
    }

    /// The digits point too; a letter points at the option that begins with it.
    private PickPrompt numbered(String text) {
        for (int i = 0; i < options.size(); i++) {
            boolean begins = options.get(i).label().regionMatches(true, 0, text, 0, text.length());
            if (text.equals(String.valueOf(i + 1)) || begins) {
                return at(i);
            }
        }
        return this;
    }

    private Turn key(Key key, Setting setting) {
        if (key == Key.ENTER) {
            return setting.refusal(answer()).isPresent()
                    ? new Turn.Stay(new PickPrompt(options, selected, true))
                    : new Turn.Done(answer(), "");
        }
        int next = Moving.by(key, selected, options.size());
        return key == Key.ESCAPE ? new Turn.Back() : new Turn.Stay(next == selected ? this : at(next));
    }

    private PickPrompt at(int index) {
        return new PickPrompt(options, index, false);
    }

    private Answer answer() {
        return new Answer.One(options.get(selected).value());
    }

    @Override
    public Body draw(Setting setting, Space space, long tick) {
        var refusal = Sentences.refusal(setting.refusal(answer()), tried, space, setting.glyphs());
        var items = new ArrayList<Listing.Item>();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            items.add(new Listing.Item(
                    i == selected ? Glyph.PICKED : Glyph.NOT_PICKED, setting.label(option), option.hint()));
        }
        var lines = new ArrayList<>(
                new Listing(items, selected).draw(space.width(), space.height() - refusal.size(), setting.glyphs()));
        lines.addAll(refusal);
        return new Body(lines, Optional.empty());
    }

    @Override
    public boolean takes(String text, Setting setting) {
        return false;
    }

    @Override
    public Optional<Answer> candidate(Setting setting) {
        return Optional.of(answer());
    }

    @Override
    public List<Hint> hints(Setting setting) {
        return List.of(
                new Hint(setting.glyphs().of(Glyph.UP) + setting.glyphs().of(Glyph.DOWN), say("ask.hint.choose")));
    }
}
