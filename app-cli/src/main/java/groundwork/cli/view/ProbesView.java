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
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            var told = Line.of(probe.title())
                    .plus(Role.MUTED, ", " + say("view.as", "as", probe.as()) + charge(said.charge(probe)))
                    .wrapped(Math.max(20, width - NUMBER));
            lines.add(Line.of(Role.HEADING, probe.id()).padded(NUMBER).plus(told.getFirst()));
            told.stream().skip(1).forEach(line -> lines.add(line.indented(NUMBER)));
        }
        lines.add(Line.of(Role.HEADING, said.total()));
        lines.add(Line.of(say("view.probes-clean-up")));
        return Indent.fitted(lines, width);
    }

    private static String charge(String charge) {
        return charge.isEmpty() ? "" : "; " + charge;
    }

    /// A line for what is new.
    public Optional<Line> event(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Begun(var probe) -> Optional.of(Line.of(probe.id() + "  " + probe.title()));
            case LiveEvent.Stands(var probe, var word) ->
                word.equals(stood.put(probe, word))
                        ? Optional.empty()
                        : Optional.of(Line.of(Role.MUTED, probe.id() + "  " + word));
            case LiveEvent.Ended(var probe, var result) ->
                Optional.of(Line.of(probe.id() + "  ").plus(sign(result)));
        };
    }

    /// What came of each, and why.
    public List<Line> tried(List<Tried> tried) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.done-for-real")));
        for (var one : tried) {
            lines.add(Line.of(one.probe().id() + "  ")
                    .plus(sign(one.result()))
                    .plus("  "
                            + say(
                                    "view.title-as",
                                    "title",
                                    one.probe().title(),
                                    "as",
                                    one.probe().as())));
            TryoutSentences.why(one.result())
                    .forEach(why -> lines.addAll(Indent.of(6, Line.of(Role.MUTED, why), width)));
        }
        return lines;
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
