package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.view.ProbesView;
import groundwork.doors.Door;
import groundwork.practices.Subject;
import groundwork.report.QuoteSentences;
import groundwork.run.StopToken;
import groundwork.tryout.live.LiveTryouts;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.Quote;
import groundwork.tryout.live.Round;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Option;

/// The options of try-outs for real, and the doing of them: shown first with what they cost, then asked for, then
/// done with a line for each step.
final class LiveOptions {

    private static final int MARK = 8;

    @Option(names = "--live")
    private boolean live;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--deadline", paramLabel = "${bundle:label.minutes}")
    private Optional<Integer> deadline = Optional.empty();

    @Option(names = "--offline")
    private boolean offline;

    /// What was done.
    ///
    /// @param stopped whether a person stopped it
    record Done(List<Tried> tried, Quote quote, boolean stopped) {}

    boolean live() {
        return live;
    }

    /// Refuses before anything is looked at what cannot be done anyway.
    void check(Desk desk) {
        if (!live && (yes || offline || deadline.isPresent())) {
            throw new Refused(Exit.USAGE, say("commands.LiveOptions.yes-and-deadline-go-with-live"));
        }
        if (deadline.filter(minutes -> minutes < 1).isPresent()) {
            throw new Refused(Exit.USAGE, say("commands.LiveOptions.deadline-is-minute-or-more-nothing"));
        }
        if (live && !yes && !desk.around().terminal()) {
            throw new Refused(Exit.USAGE, say("commands.LiveOptions.there-is-no-terminal-to-ask"));
        }
    }

    /// Shows what would be done, asks, and does it.
    ///
    /// @throws Refused where the person does not want it
    Done tried(Subject subject, Door door, Desk desk, Printer printer) {
        var view = new ProbesView(printer.console(), printer.width());
        var today = LocalDate.now(ZoneOffset.UTC);
        var quote = offline ? Quote.offline(subject, today) : Quote.asked(subject, door.cloud(), today);
        view.planned(quote).forEach(printer::say);
        if (!yes && !new Question(desk, printer).yes(new QuoteSentences(quote).question())) {
            throw new Refused(Exit.STOPPED, say("commands.LiveOptions.nothing-was-tried"));
        }
        var stop = new StopToken();
        var mark = UUID.randomUUID().toString().substring(0, MARK);
        var round = new Round(mark, stop, deadline.map(Duration::ofMinutes));
        try (var _ = Stopping.by(stop, printer, Stopping.Words.ofTryouts())) {
            var tried = new LiveTryouts(door.cloud(), door.data())
                    .run(subject, round, event -> view.event(event).forEach(printer::say));
            return new Done(tried, quote, stop.request() != StopToken.Request.NONE);
        }
    }
}
