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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Any number of a few options.
///
/// @param marked the values that are marked
/// @param tried  whether a refused answer was confirmed
record MarkPrompt(List<Option> options, Set<String> marked, int selected, boolean tried) implements Prompt {

    MarkPrompt {
        marked = Set.copyOf(marked);
    }

    static MarkPrompt of(Question.PickMany many, Setting setting) {
        var standing = setting.standing()
                .map(answer -> answer instanceof Answer.Many(var values) ? values : List.<String>of())
                .orElse(List.of());
        return new MarkPrompt(many.options(), Set.copyOf(standing), 0, false);
    }

    @Override
    public Turn press(Press press, Setting setting) {
        return switch (press) {
            case Text(var text) -> new Turn.Stay(text(text));
            case Key key -> key(key, setting);
            case Event _ -> new Turn.Stay(this);
        };
    }

    private MarkPrompt text(String text) {
        if (text.isBlank()) {
            return toggled(selected);
        }
        if (text.equalsIgnoreCase("a")) {
            boolean all = marked.size() == options.size();
            return marking(
                    all
                            ? Set.of()
                            : Set.copyOf(options.stream().map(Option::value).toList()));
        }
        return text.matches("[1-9]") && Integer.parseInt(text) <= options.size()
                ? toggled(Integer.parseInt(text) - 1)
                : this;
    }

    private MarkPrompt toggled(int index) {
        var now = new LinkedHashSet<>(marked);
        var value = options.get(index).value();
        if (!now.remove(value)) {
            now.add(value);
        }
        return new MarkPrompt(options, now, index, false);
    }

    private MarkPrompt marking(Set<String> now) {
        return new MarkPrompt(options, now, selected, false);
    }

    private Turn key(Key key, Setting setting) {
        if (key == Key.ENTER) {
            return setting.refusal(answer()).isPresent()
                    ? new Turn.Stay(new MarkPrompt(options, marked, selected, true))
                    : new Turn.Done(answer(), "");
        }
        int next = Moving.by(key, selected, options.size());
        return key == Key.ESCAPE ? new Turn.Back() : new Turn.Stay(next == selected ? this : at(next));
    }

    private MarkPrompt at(int index) {
        return new MarkPrompt(options, marked, index, tried);
    }

    private Answer answer() {
        return new Answer.Many(
                options.stream().map(Option::value).filter(marked::contains).toList());
    }

    @Override
    public Body draw(Setting setting, Space space, long tick) {
        var refusal = Sentences.refusal(setting.refusal(answer()), tried, space, setting.glyphs());
        var items = new ArrayList<Listing.Item>();
        for (Option option : options) {
            var mark = marked.contains(option.value()) ? Glyph.MARKED : Glyph.NOT_MARKED;
            items.add(new Listing.Item(mark, option.label(), option.hint()));
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
        return List.of(new Hint(say("ask.key.space"), say("ask.hint.mark")), new Hint("a", say("ask.hint.all")));
    }
}
