package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Columns;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.export.whatif.WhatIf;
import groundwork.export.whatif.WhatIf.Entry;
import groundwork.export.whatif.WhatIf.Item;
import groundwork.export.whatif.WhatIf.Noise;
import groundwork.export.whatif.WhatIf.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What Azure's own what-if says of a plan: one line that sums it up, and one for each resource where it does not
/// simply agree.
///
/// @param width   columns there are
/// @param details whether those that agree, and every property Azure names, are shown too
public record WhatIfView(int width, boolean details) {

    private static final int FEW = 3;

    /// All of it; nothing where nobody asked.
    public List<Line> of(WhatIf whatIf) {
        return switch (whatIf) {
            case WhatIf.Unasked() -> List.of();
            case WhatIf.Refused(var code, var message) ->
                Indent.of(
                        0,
                        Line.of(Role.WARNING, say("view.what-if-refuses") + " ").plus(code + ": " + message),
                        width);
            case WhatIf.Said said -> said(said);
        };
    }

    private List<Line> said(WhatIf.Said said) {
        var lines = new ArrayList<Line>(Indent.of(0, summary(said), width));
        var rows = new ArrayList<List<Line>>();
        for (var item : said.items()) {
            if (details || item.verdict() != Verdict.AGREES) {
                rows.add(row(item));
            }
        }
        lines.addAll(Columns.fit(rows, width, 0));
        said.notes().forEach(note -> lines.addAll(Indent.of(2, Line.of(Role.MUTED, note), width)));
        return lines;
    }

    private static Line summary(WhatIf.Said said) {
        var line = Line.of(Role.HEADING, say("view.what-if") + " ")
                .plus(say(
                        "view.what-if-agrees",
                        "agreed",
                        said.count(Verdict.AGREES),
                        "all",
                        said.items().size()));
        return line.plus(words(said.count(Verdict.NOISE), " " + say("view.what-if-noise")))
                .plus(Role.WARNING, words(said.count(Verdict.DIFFERS), " " + say("view.what-if-different")))
                .plus(words(said.count(Verdict.UNSEEN), " " + say("view.what-if-unseen")))
                .plus(".");
    }

    private static String words(long count, String what) {
        return count == 0 ? "" : "; " + count + what;
    }

    private List<Line> row(Item item) {
        var role = item.verdict() == Verdict.DIFFERS ? Role.WARNING : Role.MUTED;
        return List.of(
                Line.of("  " + item.title()),
                Line.of(
                        role,
                        say(
                                "view.what-if-here",
                                "symbol",
                                item.ours().symbol(),
                                "azure",
                                item.azure().isEmpty() ? say("view.what-if-nothing") : item.azure())),
                Line.of(Role.MUTED, reason(item)));
    }

    private String reason(Item item) {
        var telling = item.entries().stream()
                .filter(entry -> item.verdict() == Verdict.NOISE || entry.noise() == Noise.NONE)
                .toList();
        var most = details ? telling.size() : FEW;
        var named = telling.stream().limit(most).map(WhatIfView::named).collect(Collectors.joining("; "));
        var more = telling.size() > most ? " " + say("view.what-if-more", "count", telling.size() - most) : "";
        var note = item.note();
        return note + (note.isEmpty() || named.isEmpty() ? "" : ": ") + named + more;
    }

    private static String named(Entry entry) {
        return entry.path()
                + (entry.noise() == Noise.NONE
                        ? ""
                        : " " + say("view.what-if-is", "noise", entry.noise().words()));
    }
}
