package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.doors.Door;
import groundwork.journey.Checkpoint;
import groundwork.practices.accept.Sieve;
import groundwork.practices.fleet.Fleet;
import groundwork.report.FleetReport;
import groundwork.run.StopToken;
import groundwork.terms.IpRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import picocli.CommandLine.Option;

/// Looking at many workspaces: with progress, stopped by Ctrl-C, and gone on with the next time.
final class FleetOptions {

    private static final Duration OFTEN = Duration.ofSeconds(2);

    @Option(names = "--afresh", order = 35)
    private boolean afresh;

    /// What was looked at.
    ///
    /// @param stopped whether a person stopped it
    record Look(Checkpoint kept, boolean stopped) implements AutoCloseable {

        /// What is left of all findings, workspace by workspace.
        FleetReport report(Sieve sieve) {
            var report = new FleetReport();
            kept.each(judged -> report.add(judged.workspace(), sieve.sift(judged.findings())));
            return report;
        }

        /// Nothing of a finished look is kept once it was told.
        void told() {
            if (!stopped) {
                kept.forget();
            }
        }

        @Override
        public void close() {
            kept.close();
        }
    }

    /// Looks at every workspace of a fleet.
    Look look(Fleet fleet, Door door, Desk desk, Printer printer) {
        var counts = fleet.count();
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            throw new Refused(
                    Exit.FAILED,
                    say(
                            "commands.FleetOptions.there-is-no-workspace-that-you",
                            "words",
                            fleet.reach().words(),
                            "name",
                            door.name()));
        }
        var kept = Checkpoint.open(
                desk.home(),
                door.name() + " " + fleet.reach()
                        + fleet.from()
                                .map(IpRange::toString)
                                .map(" from "::concat)
                                .orElse(""),
                afresh,
                Instant.now());
        try {
            return looked(fleet, counts, kept, printer);
        } catch (RuntimeException e) {
            printer.say(say(
                    "commands.FleetOptions.of-workspaces-are-judged-and-kept", "kept", kept.size(), "total", total));
            kept.close();
            throw e;
        }
    }

    private static Look looked(Fleet fleet, Map<String, Long> counts, Checkpoint kept, Printer printer) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        var before = kept.done();
        if (!before.isEmpty()) {
            printer.say(
                    say("commands.FleetOptions.going-on-with-a-check-that", "before", before.size(), "total", total));
        }
        if (kept.inAnotherLanguage() > 0) {
            printer.say(say("commands.FleetOptions.judged-in-another-language", "count", kept.inAnotherLanguage()));
        }
        var stop = new StopToken();
        var progress = new Progress(printer, total);
        try (var _ = Stopping.by(stop, printer, Stopping.Words.ofChecks())) {
            boolean ended = fleet.judge(
                    counts,
                    before::contains,
                    judged -> {
                        kept.keep(judged);
                        progress.saw(kept.size());
                    },
                    () -> stop.request() != StopToken.Request.NONE);
            if (!ended) {
                printer.say(say(
                        "commands.FleetOptions.stopped-of-workspaces-are-judged-and",
                        "kept",
                        kept.size(),
                        "total",
                        total));
            }
            return new Look(kept, !ended);
        }
    }

    /// Says how far it is, every other second; where things may move, in one place.
    private static final class Progress {
        private final Printer printer;
        private final long total;
        private Instant last = Instant.now();

        Progress(Printer printer, long total) {
            this.printer = printer;
            this.total = total;
        }

        void saw(long done) {
            var now = Instant.now();
            if (Duration.between(last, now).compareTo(OFTEN) >= 0) {
                last = now;
                printer.passing(say("commands.FleetOptions.judged-of-workspaces", "done", done, "total", total));
            }
        }
    }
}
