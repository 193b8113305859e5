package groundwork.run;

import static groundwork.terms.Say.say;

import groundwork.preview.Plan;
import groundwork.preview.PlanFile;
import groundwork.terms.Json;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One run as its folder tells it: the plan it was begun with, and what it did step by step.
public final class Run {

    private final Path folder;
    private final List<Json> lines;

    private Run(Path folder, List<Json> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /// @throws Unknown when this home remembers no such run
    public static Run of(Path home, String id) {
        var folder = home.resolve("runs").resolve(id);
        if (!id.matches("[A-Za-z0-9-]+") || !Files.isRegularFile(folder.resolve(Journal.FILE))) {
            throw new Unknown(say("run.unknown", "id", id), null);
        }
        try {
            return new Run(folder, Journal.lines(folder));
        } catch (IOException e) {
            throw new Unknown(say("run.not-read", "id", id, "message", e.getMessage()), e);
        }
    }

    public String id() {
        return folder.getFileName().toString();
    }

    /// The plan it was begun with.
    ///
    /// @throws Unknown when it was not kept: the run ended before anything was sent
    public Plan plan() {
        try {
            return PlanFile.parse(say("run.plan-of", "id", id()), Files.readString(folder.resolve(Journal.PLAN)));
        } catch (NoSuchFileException e) {
            throw new Unknown(say("run.nothing-begun", "id", id()), e);
        } catch (IOException e) {
            throw new Unknown(say("run.plan-not-read", "id", id(), "message", e.getMessage()), e);
        }
    }

    /// How far it has come, as its journal tells it: what a screen shows that watches a run of another process.
    public Scoreboard board() {
        var board = Scoreboard.EMPTY;
        for (var event : events()) {
            board = board.after(event);
        }
        return board;
    }

    /// What happened in it so far, in order: the log of a run of another process.
    public List<RunEvent> events() {
        return lines.stream().flatMap(line -> JournalLine.event(line).stream()).toList();
    }

    /// Whether some process is carrying it on right now. Without one, a run that did not end can be resumed.
    public boolean goesOn() {
        return RunLock.isTaken(folder);
    }

    /// The same of a run that is not read: what a screen asks again and again.
    public static boolean goesOn(Path home, String id) {
        return RunLock.isTaken(home.resolve("runs").resolve(id));
    }

    /// Steps that a later run of this home made anew: they are its own now.
    Set<String> remadeSince() {
        var remade = new HashSet<String>();
        for (var later : later()) {
            new Run(later, linesOf(later)).traces().forEach((step, trace) -> {
                if (trace.creates() && !trace.tookBack()) {
                    remade.add(step);
                }
            });
        }
        return remade;
    }

    /// The folders of the runs that began after this one.
    private List<Path> later() {
        var all = RunOrder.newestFirst(folder.resolveSibling(""));
        return all.subList(0, Math.max(0, all.indexOf(folder)));
    }

    private List<Json> linesOf(Path later) {
        try {
            return Journal.lines(later);
        } catch (IOException e) {
            throw new Unknown(say("run.later-not-read", "id", id(), "message", e.getMessage()), e);
        }
    }

    List<Json> lines() {
        return lines;
    }

    /// What it did to each step, in the order it began them. What is taken back takes its second steps along.
    Map<String, Trace> traces() {
        var traces = new LinkedHashMap<String, Trace>();
        for (var line : lines) {
            JournalLine.deed(line).ifPresent(deed -> {
                traces.put(
                        deed.step(),
                        traces.getOrDefault(deed.step(), Trace.NONE).after(deed));
                if (deed instanceof Deed.TookBack) {
                    traces.replaceAll((step, trace) -> step.startsWith(deed.step() + "#") ? trace.after(deed) : trace);
                }
            });
        }
        traces.values().removeIf(trace -> trace.sent().isEmpty());
        return traces;
    }

    /// What a run did to one step.
    ///
    /// @param sent     the first thing it sent: what was there before is only known from it
    /// @param wanted   the body it sent last
    /// @param after    what was there when it had done it; empty when it never knew
    /// @param creates  it was not there before this run
    /// @param tookBack an undo has taken it back
    record Trace(Optional<Deed.Sends> sent, Json wanted, Optional<Json> after, boolean creates, boolean tookBack) {

        static final Trace NONE = new Trace(Optional.empty(), Json.NULL, Optional.empty(), false, false);

        Trace after(Deed deed) {
            return switch (deed) {
                case Deed.Sends sends ->
                    new Trace(
                            sent.isPresent() && !tookBack ? sent : Optional.of(sends),
                            sends.wanted(),
                            after,
                            sends.creates() || creates && !tookBack,
                            false);
                case Deed.Wrote wrote -> new Trace(sent, wanted, Optional.of(wrote.after()), creates, tookBack);
                case Deed.TookBack _ -> new Trace(sent, wanted, after, creates, true);
            };
        }
    }

    /// This home does not remember the run, or not enough of it.
    public static final class Unknown extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unknown(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
