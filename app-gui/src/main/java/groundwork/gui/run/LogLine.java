package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
import groundwork.run.RunEvent;
import groundwork.run.State;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One event of a run as a line of its log.
///
/// @param time  when it happened, by the clock on the wall
/// @param state what the step became; empty where it is about the whole run
/// @param words all of it but the time
record LogLine(String time, Optional<State> state, String words) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /// @param titles of the steps, by their keys
    static LogLine of(RunEvent event, Map<String, String> titles, ZoneId zone) {
        var time = CLOCK.format(event.at().atZone(zone));
        return switch (event) {
            case RunEvent.Started started ->
                new LogLine(
                        time,
                        Optional.empty(),
                        say(
                                "runplace.log-begins",
                                "run",
                                started.runId(),
                                "steps",
                                started.steps().size()));
            case RunEvent.Moved moved ->
                new LogLine(
                        time,
                        Optional.of(moved.state()),
                        Words.said(moved.state()) + "  " + titles.getOrDefault(moved.step(), moved.step()) + took(moved)
                                + detail(moved));
            case RunEvent.Ended ended ->
                new LogLine(time, Optional.empty(), say("runplace.log-ended", "word", Words.said(ended.outcome())));
        };
    }

    private static String took(RunEvent.Moved moved) {
        return switch (moved.state()) {
            case DONE, FAILED -> ", " + StepCell.clock(moved.elapsed());
            case PENDING, RUNNING, SKIPPED, STOPPED -> "";
        };
    }

    private static String detail(RunEvent.Moved moved) {
        var plain = moved.detail().strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? "" : ": " + plain;
    }

    /// As it is copied.
    String text() {
        return time + "  " + words;
    }

    boolean mentions(String text) {
        return text().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
