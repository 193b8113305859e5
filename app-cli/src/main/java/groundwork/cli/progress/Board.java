package groundwork.cli.progress;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Question.Section;
import groundwork.choices.Words;
import groundwork.cli.look.Breadth;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.view.Appearance;
import groundwork.cli.view.Clock;
import groundwork.cloud.Advice;
import groundwork.run.Scoreboard;
import groundwork.run.Scoreboard.Row;
import groundwork.run.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A scoreboard as lines: what is finished for good, what runs now.
///
/// @param outlook what was known of the run before it began
/// @param columns there are
record Board(Scoreboard scoreboard, Outlook outlook, Glyphs glyphs, int columns) {

    private static final int BAR = 24;
    /// Groups are shown only where so many lines are left for what runs.
    private static final int FOR_STEPS = 6;

    /// Whether nothing more happens to a step.
    static boolean isOver(Row row) {
        return switch (row.state()) {
            case PENDING, RUNNING -> false;
            case DONE, FAILED, SKIPPED, STOPPED -> true;
        };
    }

    /// Whether a step is worth a line of its own once it is over: what was never begun is told at the end, in
    /// one.
    static boolean isTold(Row row) {
        return isOver(row) && !row.isUntouched();
    }

    /// A finished step as it stays on the screen, with the reason and the way forward right below a failure.
    List<Line> finished(Row row) {
        var lines = new ArrayList<Line>();
        lines.add(line(row, glyphs.of(Appearance.glyph(row.state())), clock(row.elapsed())));
        if (row.state() == State.FAILED) {
            lines.addAll(below(row.detail(), Role.BAD));
            var next = Advice.onDetail(row.detail()).map(Advice::next).orElse(say("progress.set-right"));
            lines.addAll(below(say("progress.then-resume", "next", next), Role.PLAIN));
        } else if (row.state() == State.SKIPPED && !row.detail().isEmpty()) {
            lines.addAll(below(row.detail(), Role.MUTED));
        }
        return lines;
    }

    private List<Line> below(String text, Role role) {
        return Line.of(role, text).wrapped(Math.max(10, columns - 2)).stream()
                .map(line -> line.indented(2))
                .toList();
    }

    /// How far it is: counts, time, and a bar where there is room.
    Line headline(Instant now) {
        var rows = scoreboard.rows();
        long over = rows.stream().filter(Board::isOver).count();
        var elapsed = scoreboard
                .startedAt()
                .map(start -> Duration.between(start, now))
                .orElse(Duration.ZERO);
        var line = Line.of(Role.HEADING, heading())
                .plus("  " + say("progress.of", "over", over, "steps", rows.size()))
                .plus(Role.MUTED, "  " + clock(elapsed) + left(now));
        if (columns >= Breadth.BARS_FROM && !rows.isEmpty()) {
            int full = (int) (BAR * over / rows.size());
            line = line.plus("  ")
                    .plus(Role.GOOD, glyphs.of(Glyph.BAR).repeat(full))
                    .plus(Role.MUTED, glyphs.of(Glyph.BAR_REST).repeat(BAR - full));
        }
        long failed = scoreboard.count(State.FAILED);
        return failed == 0 ? line : line.plus(Role.BAD, "  " + say("progress.failed", "failed", failed));
    }

    private String heading() {
        return switch (outlook.doing()) {
            case BUILDING -> say("progress.building");
            case TAKING_BACK -> say("progress.taking-back");
        };
    }

    private String left(Instant now) {
        return outlook.remaining(scoreboard, now)
                .map(left -> say("progress.about-left", "left", Clock.about(left)))
                .orElse("");
    }

    /// How far each group is, where there are several and room for them beside what runs.
    List<Line> groups(int room) {
        var rows = new EnumMap<Section, List<Row>>(Section.class);
        scoreboard
                .rows()
                .forEach(row -> Optional.ofNullable(
                                outlook.groups().get(row.step().key()))
                        .ifPresent(section -> rows.computeIfAbsent(section, _ -> new ArrayList<>())
                                .add(row)));
        if (rows.size() < 2 || room < rows.size() + FOR_STEPS) {
            return List.of();
        }
        return rows.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private Line group(Section section, List<Row> rows) {
        long over = rows.stream().filter(Board::isOver).count();
        boolean failed = rows.stream().anyMatch(row -> row.state() == State.FAILED);
        boolean begun = over > 0 || rows.stream().anyMatch(row -> row.state() == State.RUNNING);
        var state = failed ? State.FAILED : over == rows.size() ? State.DONE : begun ? State.RUNNING : State.PENDING;
        return Line.of(Appearance.role(state), "  " + glyphs.of(Appearance.glyph(state)) + " ")
                .plus(
                        Role.MUTED,
                        say("progress.section-of", "title", section.title(), "over", over, "steps", rows.size()))
                .cut(columns, glyphs);
    }

    /// What runs now and what waits, in at most this many lines.
    List<Line> moving(Instant now, int room, long tick) {
        var running = rows(State.RUNNING);
        var waiting = rows(State.PENDING);
        int forRunning = Math.max(1, room - (waiting.isEmpty() ? 0 : 1));
        var lines = new ArrayList<Line>();
        boolean all = running.size() <= forRunning;
        running.stream()
                .limit(all ? forRunning : forRunning - 1L)
                .forEach(row -> lines.add(line(row, glyphs.spinner(tick), clock(row.elapsed(now)))));
        if (!all) {
            lines.add(
                    Line.of(Role.MUTED, "  " + say("progress.more-running", "count", running.size() - forRunning + 1)));
        }
        if (!waiting.isEmpty() && lines.size() < room) {
            lines.add(waiting(waiting));
        }
        return lines;
    }

    private Line waiting(List<Row> waiting) {
        var next = waiting.stream().map(row -> row.step().title()).collect(Collectors.joining(", "));
        return Line.of(
                        Role.MUTED,
                        say(
                                "progress.pending",
                                "sign",
                                glyphs.of(Glyph.PENDING),
                                "waiting",
                                waiting.size(),
                                "next",
                                next))
                .cut(columns, glyphs);
    }

    private List<Row> rows(State state) {
        return scoreboard.rows().stream().filter(row -> row.state() == state).toList();
    }

    private Line line(Row row, String sign, String time) {
        var longest = Stream.of(State.values())
                .map(Words::said)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var word = "%-" + longest + "s";
        var left = Line.of(Appearance.role(row.state()), sign + " " + word.formatted(Words.said(row.state())) + "  ")
                .plus(row.step().title());
        var detail = row.state() == State.RUNNING ? row.detail() : "";
        boolean named = Breadth.of(columns) == Breadth.FULL && !detail.isEmpty();
        var text = named ? left.plus(Role.MUTED, "  " + detail) : left;
        int room = columns - time.length() - 2;
        return text.cut(room, glyphs).padded(room).plus(Role.MUTED, "  " + time);
    }

    /// `0:07`, `12:30`, `1:02:03`.
    static String clock(Duration time) {
        var seconds = "%02d".formatted(time.toSecondsPart());
        return time.toHours() > 0
                ? time.toHours() + ":" + "%02d".formatted(time.toMinutesPart()) + ":" + seconds
                : time.toMinutesPart() + ":" + seconds;
    }
}
