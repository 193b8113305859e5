package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cloud.Advice;
import java.util.ArrayList;
import java.util.List;

/// What is known of one of Azure's codes.
///
/// @param width columns there are
public record AdviceView(int width) {

    private static final int INDENT = 9;

    public List<Line> of(List<Advice> known) {
        var lines = new ArrayList<Line>();
        for (var advice : known) {
            lines.add(Line.of(Role.HEADING, String.join(", ", advice.codes())));
            if (!advice.message().isEmpty()) {
                lines.addAll(said(say("view.advice-where"), say("view.azure-says", "message", advice.message())));
            }
            lines.addAll(said(say("view.advice-means"), advice.means()));
            lines.addAll(said(say("view.advice-outcome"), advice.outcome()));
            lines.addAll(said(say("view.advice-next"), advice.next()));
            advice.link().ifPresent(link -> lines.addAll(said(say("view.advice-more"), link)));
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    private List<Line> said(String word, String text) {
        var pieces = Line.of(text).wrapped(Math.max(20, width - INDENT));
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.MUTED, word).padded(INDENT).plus(pieces.getFirst()));
        pieces.stream().skip(1).forEach(more -> lines.add(more.indented(INDENT)));
        return lines;
    }
}
