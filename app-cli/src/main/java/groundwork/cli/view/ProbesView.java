package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.report.QuoteSentences;
import groundwork.report.TryoutSentences;
import groundwork.tryout.live.LiveEvent;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.Probe;
import groundwork.tryout.live.ProbeResult;
import groundwork.tryout.live.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Try-outs for real: what would be done, what happens, what came of it.
public final class ProbesView {

    /// Columns for the number of a try-out.
    private static final int NUMBER = 4;

    private final Console console;
    private final int width;
    private final Map<Probe, String> stood = new HashMap<>();

    /// @param width columns there are
    public ProbesView(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    /// What would be done, as whom, and what it costs at most.
    public List<Line> planned(Quote quote) {
        var said = new QuoteSentences(quote);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.probes-will")));
        for (var probe : quote.probes()) {
            lines.addAll(hanging(
                    probe,
                    Line.of(probe.title())
                            .plus(Role.MUTED, ", " + say("view.as", "as", probe.as()) + charge(said.charge(probe)))));
        }
        lines.add(Line.of(Role.HEADING, said.total()));
        lines.add(Line.of(say("view.probes-clean-up")));
        return Indent.fitted(lines, width);
    }

    private static String charge(String charge) {
        return charge.isEmpty() ? "" : "; " + charge;
    }

    /// Lines for what is new; none where it was said before.
    public List<Line> event(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Begun(var probe) -> hanging(probe, Line.of(probe.title()));
            case LiveEvent.Stands(var probe, var word) ->
                word.equals(stood.put(probe, word)) ? List.of() : hanging(probe, Line.of(Role.MUTED, word));
            case LiveEvent.Ended(var probe, var result) -> hanging(probe, sign(result));
        };
    }

    /// The number of a try-out, and what is said of it beside it, however long.
    private List<Line> hanging(Probe probe, Line said) {
        var lines = new ArrayList<Line>();
        var told = said.wrapped(Math.max(20, width - NUMBER));
        lines.add(Line.of(Role.HEADING, probe.id()).padded(NUMBER).plus(told.getFirst()));
        told.stream().skip(1).forEach(line -> lines.add(line.indented(NUMBER)));
        return lines;
    }

    /// What came of each, and why.
    public List<Line> tried(List<Tried> tried) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.done-for-real")));
        var told = new HashSet<String>();
        for (var one : tried) {
            var title = say(
                    "view.title-as",
                    "title",
                    one.probe().title(),
                    "as",
                    one.probe().as());
            lines.addAll(hanging(one.probe(), sign(one.result()).plus("  " + title)));
            var why = TryoutSentences.why(one);
            boolean worked = one.result() instanceof ProbeResult.Worked;
            for (int i = 0; i < why.size(); i++) {
                // What is behind several failures is explained once.
                if (worked || told.add(why.get(i)) || i == 0) {
                    lines.addAll(Indent.of(6, Line.of(Role.MUTED, why.get(i)), width));
                }
            }
        }
        lines.add(Line.of(Role.HEADING, counts(tried)));
        return lines;
    }

    /// `3 worked, 5 failed.`
    private static String counts(List<Tried> tried) {
        var counts = new LinkedHashMap<String, Integer>();
        tried.forEach(one -> counts.merge(TryoutSentences.word(one.result()), 1, Integer::sum));
        return counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private Line sign(ProbeResult result) {
        var word = " " + TryoutSentences.word(result);
        return switch (result) {
            case ProbeResult.Worked _ -> Line.of(Role.GOOD, console.glyphs().of(Glyph.DONE) + word);
            case ProbeResult.Failed _ -> Line.of(Role.BAD, console.glyphs().of(Glyph.FAILED) + word);
            case ProbeResult.CannotTell _ ->
                Line.of(Role.WARNING, console.glyphs().of(Glyph.UNKNOWN) + word);
            case ProbeResult.Skipped _ -> Line.of(Role.MUTED, console.glyphs().of(Glyph.DOT) + word);
        };
    }
}
