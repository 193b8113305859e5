package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.cli.ask.Conversation.Over;
import groundwork.cli.ask.Prompt.Body;
import groundwork.cli.ask.Prompt.Hint;
import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.screen.Picture;
import groundwork.cli.screen.Picture.Cursor;
import java.util.ArrayList;
import java.util.List;

/// Lays a conversation out in the room there is: the question and its answer first, then what helps, then what
/// was answered before, folded as far as it must be.
final class Page {

    private static final int RAIL = 2;

    private final Conversation conversation;
    private final AtHand atHand;
    private final Glyphs glyphs;
    private final int columns;
    private final int rows;
    private final long tick;

    private Page(Conversation conversation, AtHand atHand, int columns, int rows, long tick) {
        this.conversation = conversation;
        this.atHand = atHand;
        this.glyphs = atHand.glyphs();
        this.columns = columns;
        this.rows = rows;
        this.tick = tick;
    }

    static Picture of(Conversation conversation, AtHand atHand, int columns, int rows, long tick) {
        return new Page(conversation, atHand, columns, rows, tick).picture();
    }

    private int width() {
        return columns - RAIL;
    }

    private Picture picture() {
        var keys = keys();
        var title =
                Line.of(Role.HEADING, conversation.question().about().title()).wrapped(width());
        var shownTitle = title.subList(0, Math.min(title.size(), Math.max(1, rows - 3)));
        int room = Math.max(1, rows - shownTitle.size() - 1);
        var body = body(room);
        room -= body.lines().size();
        var remarks = remarks(room);
        room -= remarks.size();
        var help = help(room);
        room -= help.size();
        var status = new Status(atHand, glyphs)
                .line(conversation, width())
                .map(List::of)
                .orElse(List.of());
        boolean airy = room - status.size() >= 4;
        var below = room >= status.size() ? below(status, airy) : List.<Line>of();
        room -= below.size();
        var above = new Answered(conversation, atHand).above(columns, room);
        return assembled(above, new Parts(shownTitle, help, body, airy), remarks, below, keys);
    }

    private record Parts(List<Line> title, List<Line> help, Body body, boolean airy) {}

    private static List<Line> below(List<Line> status, boolean airy) {
        var lines = new ArrayList<Line>();
        if (airy && !status.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(status);
        return lines;
    }

    private Body body(int room) {
        return switch (conversation.over()) {
            case Over.Lesson(int top) ->
                Lesson.draw(
                        atHand.lessons().of(conversation.question(), width()),
                        conversation.question(),
                        top,
                        new Space(width(), room),
                        glyphs);
            case Over.Sections(int selected) ->
                SectionList.draw(conversation, selected, new Space(width(), room), glyphs);
            case Over.Nothing(), Over.Remark _ -> conversation.body(atHand, new Space(width(), room), tick);
        };
    }

    /// The help, where all of it has room, and the best practice behind the question.
    private List<Line> help(int room) {
        var help = new ArrayList<>(why(room));
        atHand.lessons()
                .practice(conversation.question())
                .filter(practice -> !help.isEmpty() && help.size() < room)
                .map(practice -> Line.of(Role.MUTED, say("ask.best-practice", "practice", practice)))
                .ifPresent(help::add);
        return help;
    }

    private List<Line> why(int room) {
        var text = conversation.question().about().help();
        if (text.isEmpty()
                || !(conversation.over() instanceof Over.Nothing || conversation.over() instanceof Over.Remark)) {
            return List.of();
        }
        var lines = Line.of(Role.LESSON, text).wrapped(width());
        return lines.size() <= room ? lines : List.of();
    }

    private List<Line> remarks(int room) {
        var lines = new ArrayList<Line>();
        if (conversation.over() instanceof Over.Remark(var sentence)) {
            lines.addAll(Sentences.said(Glyph.WARNING, Role.WARNING, sentence, new Space(width(), 4), glyphs));
        }
        atHand.talk()
                .get()
                .forEach(words -> Line.of(Role.ACCENT, words).wrapped(width()).forEach(lines::add));
        return lines.subList(0, Math.min(lines.size(), room));
    }

    private Picture assembled(List<Line> above, Parts parts, List<Line> remarks, List<Line> below, Line keys) {
        var lines = new ArrayList<>(above);
        var rail = Line.of(Role.ACCENT, glyphs.of(Glyph.RAIL) + " ");
        boolean first = true;
        for (Line line : parts.title()) {
            lines.add((first ? Line.of(Role.ACCENT, glyphs.of(Glyph.ASKING) + " ") : rail).plus(line));
            first = false;
        }
        parts.help().forEach(line -> lines.add(rail.plus(line)));
        int at = lines.size();
        parts.body().lines().forEach(line -> lines.add(rail.plus(line)));
        remarks.forEach(line -> lines.add(rail.plus(line)));
        below.forEach(line -> lines.add(rail.plus(line)));
        lines.add(Line.of(Role.ACCENT, glyphs.of(Glyph.RAIL_BOTTOM) + " ").plus(keys));
        var cursor = parts.body().cursor().map(here -> new Cursor(at + here.row(), RAIL + here.column()));
        return new Picture(lines.stream().map(line -> line.cut(columns, glyphs)).toList(), cursor);
    }

    /// What can be pressed; from the right, what fits.
    private Line keys() {
        var hints = new ArrayList<Hint>();
        switch (conversation.over()) {
            case Over.Lesson _ -> {
                hints.add(new Hint(say("ask.key.esc"), say("ask.hint.close")));
                hints.add(new Hint(glyphs.of(Glyph.UP) + glyphs.of(Glyph.DOWN), say("ask.hint.scroll")));
            }
            case Over.Sections _ -> {
                hints.add(new Hint(say("ask.key.enter"), say("ask.go-there")));
                hints.add(new Hint(say("ask.key.esc"), say("ask.hint.close")));
            }
            case Over.Nothing(), Over.Remark _ -> hints.addAll(promptKeys());
        }
        return Keys.of(hints, columns, width(), glyphs);
    }

    private List<Hint> promptKeys() {
        var hints = new ArrayList<Hint>();
        hints.add(new Hint(say("ask.key.enter"), say("ask.hint.next")));
        hints.addAll(conversation.hints(atHand));
        hints.addAll(List.of(
                new Hint("?", say("ask.hint.why")),
                new Hint(say("ask.key.esc"), say("ask.hint.back")),
                new Hint(say("ask.key.ctrl-g"), say("ask.go-to")),
                new Hint(say("ask.key.ctrl-c"), say("ask.hint.quit"))));
        return hints;
    }
}
