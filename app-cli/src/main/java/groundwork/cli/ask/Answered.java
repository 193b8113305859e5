package groundwork.cli.ask;

import groundwork.choices.Answer;
import groundwork.choices.Interview;
import groundwork.choices.Question;
import groundwork.choices.Question.Section;
import groundwork.cli.look.Breadth;
import groundwork.cli.look.Columns;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What was answered so far: folded above the question while asking, in full once it is over.
record Answered(Conversation conversation, AtHand atHand) {

    /// Columns for questions in the transcript; no title of the questionnaire is longer.
    private static final int TITLES = 38;

    /// At most `room` lines: where we are, the sections before, this section's answers; the oldest give way.
    List<Line> above(int columns, int room) {
        if (room < 1) {
            return List.of();
        }
        var asked = conversation.question();
        var place = conversation.interview().place(asked);
        var head = heading(place, columns);
        var lines = new ArrayList<Line>();
        var section = asked.about().section();
        boolean fold = asked.about().key().equals(Interview.EXPERT);
        conversation.interview().sections().stream()
                .filter(before -> fold || before.ordinal() < section.ordinal())
                .forEach(before -> lines.add(folded(before, columns)));
        if (!fold) {
            lines.addAll(answers(section, asked, columns));
        }
        if (lines.isEmpty()) {
            return room > 1 ? List.of(head, rail()) : List.of();
        }
        int most = Math.max(0, room - 2);
        var shown = new ArrayList<Line>();
        if (room > 2) {
            shown.add(head);
            shown.addAll(lines.subList(Math.max(0, lines.size() - most), lines.size()));
            shown.add(rail());
        } else {
            shown.addAll(lines.subList(Math.max(0, lines.size() - room), lines.size()));
        }
        return shown;
    }

    private Line rail() {
        return Line.of(Role.MUTED, glyphs().of(Glyph.RAIL));
    }

    private Line heading(Interview.Place place, int columns) {
        var left = Line.of(Role.MUTED, glyphs().of(Glyph.RAIL_TOP) + " ").plus(Role.HEADING, "Groundwork");
        var right = Line.of(Role.MUTED, place.title() + "  ").plus(Role.ACCENT, place.index() + "/" + place.sections());
        int gap = columns - left.width() - right.width();
        return gap < 2
                ? left.plus("  ").plus(right)
                : left.plus(" ".repeat(gap)).plus(right);
    }

    private Line folded(Section section, int columns) {
        var answers = questions(section).stream()
                .flatMap(question ->
                        conversation.interview().given(question).stream().map(answer -> said(question, answer)))
                .collect(Collectors.joining(" " + glyphs().of(Glyph.DOT) + " "));
        return Line.of(Role.GOOD, glyphs().of(Glyph.ANSWERED) + " ")
                .plus(section.title() + "  ")
                .plus(Role.MUTED, answers)
                .cut(columns, glyphs());
    }

    private List<Question> questions(Section section) {
        return conversation.interview().path().stream()
                .filter(question -> question.about().section() == section)
                .toList();
    }

    private Glyphs glyphs() {
        return atHand.glyphs();
    }

    /// As people know it: by the name a cloud gives it, where that has arrived.
    private String said(Question question, Answer answer) {
        var labels = new HashMap<>(conversation.labels());
        if (question instanceof Question.Entry(var _, var source)
                && source.isComplete()
                && answer instanceof Answer.One(var value)) {
            atHand.shelf().look(source, conversation.interview().answers(), "").offers().stream()
                    .filter(offer -> offer.value().equals(value))
                    .forEach(offer -> labels.putIfAbsent(value, offer.label()));
        }
        return new Shown(labels).of(question, answer);
    }

    private List<Line> answers(Section section, Question asked, int columns) {
        return questions(section).stream()
                .takeWhile(question -> !question.equals(asked))
                .flatMap(question -> conversation.interview().given(question).stream()
                        .map(answer -> Line.of(Role.GOOD, glyphs().of(Glyph.ANSWERED) + " ")
                                .plus(question.about().title() + "  ")
                                .plus(Role.MUTED, said(question, answer))
                                .cut(columns, glyphs())))
                .toList();
    }

    /// Everything, as it stays in the scrollback.
    List<Line> transcript(int columns) {
        var lines = new ArrayList<Line>();
        for (Section section : conversation.interview().sections()) {
            var rows = new ArrayList<List<Line>>();
            questions(section)
                    .forEach(question -> conversation
                            .interview()
                            .given(question)
                            .ifPresent(answer -> rows.add(List.of(
                                    Line.of(Role.MUTED, glyphs().of(Glyph.RAIL) + " ")
                                            .plus(question.about().title()),
                                    Line.of(Role.MUTED, said(question, answer))))));
            if (!rows.isEmpty()) {
                lines.add(Line.of(Role.GOOD, glyphs().of(Glyph.ANSWERED) + " ").plus(Role.HEADING, section.title()));
                lines.addAll(Breadth.of(columns) == Breadth.STACKED ? stacked(rows, columns) : besides(rows, columns));
            }
        }
        return lines;
    }

    private static List<Line> besides(List<List<Line>> rows, int columns) {
        var padded = rows.stream()
                .map(row -> List.of(row.getFirst().padded(TITLES + 2), row.getLast()))
                .toList();
        return Columns.fit(padded, columns, 1);
    }

    private List<Line> stacked(List<List<Line>> rows, int columns) {
        var lines = new ArrayList<Line>();
        for (List<Line> row : rows) {
            lines.add(row.getFirst().cut(columns, glyphs()));
            row.getLast()
                    .wrapped(columns - 4)
                    .forEach(line -> lines.add(
                            Line.of(Role.MUTED, glyphs().of(Glyph.RAIL) + "   ").plus(line)));
        }
        return lines;
    }
}
