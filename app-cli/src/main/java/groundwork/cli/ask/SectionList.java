package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.cli.ask.Prompt.Body;
import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import java.util.ArrayList;
import java.util.Optional;

/// The sections to go to.
final class SectionList {

    private SectionList() {}

    static Body draw(Conversation conversation, int selected, Space space, Glyphs glyphs) {
        var interview = conversation.interview();
        var items = new ArrayList<Listing.Item>();
        for (var section : interview.sections()) {
            var questions = interview.path().stream()
                    .filter(question -> question.about().section() == section)
                    .toList();
            long open = questions.stream().filter(interview::isOpen).count();
            var mark = items.size() == selected ? Glyph.POINTER : open == 0 ? Glyph.DONE : Glyph.PENDING;
            items.add(new Listing.Item(mark, section.title(), said(open, questions.size())));
        }
        return new Body(new Listing(items, selected).draw(space.width(), space.height(), glyphs), Optional.empty());
    }

    private static String said(long open, int all) {
        return open == 0
                ? say("ask.answered")
                : open == all
                        ? say("ask.all-to-answer", "all", all)
                        : say("ask.open-to-answer", "open", open, "all", all);
    }
}
