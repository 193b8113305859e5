package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.cli.look.Glyph;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import groundwork.journey.Offers.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of text, or one of a cloud's offers, which the text searches.
///
/// @param pointed the offer the person went to with the arrows; empty: whichever fits the text best
/// @param tried   whether a refused answer was confirmed
record EntryPrompt(TextField field, Optional<Integer> pointed, boolean tried) implements Prompt {

    static final EntryPrompt EMPTY = new EntryPrompt(TextField.EMPTY, Optional.empty(), false);

    @Override
    public Turn press(Press press, Setting setting) {
        return switch (press) {
            case Text _ -> new Turn.Stay(typing(field.press(press)));
            case Key key -> key(key, setting);
            case Event _ -> new Turn.Stay(this);
        };
    }

    private static EntryPrompt typing(TextField field) {
        return new EntryPrompt(field, Optional.empty(), false);
    }

    private Turn key(Key key, Setting setting) {
        var search = search(setting);
        return switch (key) {
            case ENTER -> entered(search, setting);
            case UP, BACK_TAB -> new Turn.Stay(pointing(search.pointed() - 1, search));
            case DOWN -> new Turn.Stay(pointing(search.pointed() + 1, search));
            case PAGE_UP -> new Turn.Stay(pointing(Math.max(0, search.pointed() - 6), search));
            case PAGE_DOWN ->
                new Turn.Stay(pointing(Math.min(search.found().size() - 1, search.pointed() + 6), search));
            case TAB -> new Turn.Stay(completed(search, setting));
            case ESCAPE -> new Turn.Back();
            case LEFT, RIGHT, HOME, END, BACKSPACE, DELETE, CLEAR, WORD_BACK -> new Turn.Stay(typing(field.press(key)));
            case HELP, GO_TO, STOP, END_OF_INPUT, OTHER -> new Turn.Stay(this);
        };
    }

    private EntryPrompt pointing(int index, Search search) {
        int size = search.found().size();
        return size == 0 ? this : new EntryPrompt(field, Optional.of(Math.floorMod(index, size)), false);
    }

    /// Tab takes what would be answered into the field, to change it there.
    private EntryPrompt completed(Search search, Setting setting) {
        var value = search.offer().map(Offer::value).or(() -> standing(setting));
        return value.map(text -> typing(TextField.of(text))).orElse(this);
    }

    private Turn entered(Search search, Setting setting) {
        var answer = candidate(setting);
        boolean refused = answer.flatMap(setting::objection).isPresent();
        if (answer.isEmpty() || refused) {
            return new Turn.Stay(new EntryPrompt(field, pointed, true));
        }
        return new Turn.Done(answer.get(), search.offer().map(Offer::label).orElse(""));
    }

    private Search search(Setting setting) {
        return Search.of(field.text(), pointed, standing(setting), setting);
    }

    private static Optional<String> standing(Setting setting) {
        return setting.standing().map(answer -> answer instanceof Answer.One(var value) ? value : "");
    }

    @Override
    public Optional<Answer> candidate(Setting setting) {
        var search = search(setting);
        return search.offer()
                .map(Offer::value)
                .or(() -> field.isEmpty()
                        ? standing(setting)
                        : Optional.of(field.text().strip()))
                .map(Answer.One::new);
    }

    @Override
    public boolean takes(String text, Setting setting) {
        return !field.isEmpty()
                && setting.refusal(new Answer.One(field.text() + text)).isEmpty();
    }

    @Override
    public Body draw(Setting setting, Space space, long tick) {
        var search = search(setting);
        var below = Sentences.refusal(complaint(setting), tried, space, setting.glyphs());
        var ghost = search.found().isEmpty() ? standing(setting).orElse("") : say("ask.type-to-search");
        var input = Input.draw(field, ghost, space.width(), setting.glyphs());
        var lines = new ArrayList<>(input.lines());
        lines.addAll(search.draw(new Space(space.width(), space.height() - 1 - below.size()), setting, tick));
        lines.addAll(below);
        return new Body(lines, input.cursor());
    }

    private Optional<String> complaint(Setting setting) {
        var answer = candidate(setting);
        if (answer.isEmpty()) {
            return tried ? Optional.of(say("ask.no-default-write")) : Optional.empty();
        }
        return answer.flatMap(setting::objection)
                .map(sentence -> setting.source().isComplete()
                        ? sentence
                        : search(setting).nothing(field.text()).orElse(sentence));
    }

    @Override
    public List<Hint> hints(Setting setting) {
        var hints = new ArrayList<Hint>();
        if (!search(setting).found().isEmpty()) {
            hints.add(
                    new Hint(setting.glyphs().of(Glyph.UP) + setting.glyphs().of(Glyph.DOWN), say("ask.hint.choose")));
        }
        if (field.isEmpty()
                && standing(setting).filter(value -> !value.isEmpty()).isPresent()) {
            hints.add(new Hint(say("ask.key.tab"), say("ask.hint.edit")));
        }
        return hints;
    }
}
