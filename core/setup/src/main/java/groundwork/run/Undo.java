package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.Reversal;
import groundwork.preview.Writing;
import groundwork.run.UndoPlan.Act;
import groundwork.run.UndoPlan.Item;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Takes a run back: one resource after the other in Azure's order (facts 2.2), told like a run. What was taken
/// back already is passed over, so a broken undo is simply undone again.
public final class Undo {

    private final Cloud cloud;
    private final Journal journal;
    private final Patience patience;
    private final Consumer<RunEvent> listener;
    private final StopToken stop;
    private final List<ResourceId> kept = new ArrayList<>();
    private int failures;
    private int done;

    private Undo(Cloud cloud, Journal journal, Patience patience, Consumer<RunEvent> listener, StopToken stop) {
        this.cloud = cloud;
        this.journal = journal;
        this.patience = patience;
        this.listener = listener;
        this.stop = stop;
    }

    /// What taking this run back would do. Changes nothing.
    ///
    /// @param purge what Azure would keep recoverable goes for good, and its name is free again
    public static UndoPlan plan(Run run, Cloud cloud, boolean purge) {
        return UndoPlanner.plan(run, cloud, purge);
    }

    /// Carries it out; what was taken back is put on record at once.
    public static RunEvent.Outcome carryOut(UndoPlan plan, Cloud cloud, Journal journal, Patience patience, Told told) {
        return new Undo(cloud, journal, patience, told.listener(), told.stop()).carryOut(plan, told.agreed());
    }

    /// Who is told, who may stop it, and who agrees.
    ///
    /// @param agreed asked for every item with doubts; what is not agreed to stays
    public record Told(Consumer<RunEvent> listener, StopToken stop, Predicate<Item> agreed) {}

    private RunEvent.Outcome carryOut(UndoPlan plan, Predicate<Item> agreed) {
        var steps = plan.items().stream()
                .map(item -> new RunEvent.Step(
                        item.step(), item.what().id(), item.what().words(), item.sign()))
                .toList();
        tell(new RunEvent.Started(now(), plan.runId(), steps));
        for (var item : plan.items()) {
            if (stop.request() != StopToken.Request.NONE) {
                kept.add(item.what().id());
                moved(item, State.STOPPED, Duration.ZERO, later("run.not-begun"));
            } else {
                take(plan, item, agreed);
            }
        }
        var outcome = outcome();
        if (outcome == RunEvent.Outcome.DONE) {
            journal.undone(now());
        }
        tell(new RunEvent.Ended(now(), outcome));
        return outcome;
    }

    private void take(UndoPlan plan, Item item, Predicate<Item> agreed) {
        var reason = whyNot(item, agreed);
        if (reason.isPresent()) {
            kept.add(item.what().id());
            moved(item, State.SKIPPED, Duration.ZERO, reason.get());
            return;
        }
        var begun = now();
        moved(item, State.RUNNING, Duration.ZERO, Wording.NOTHING);
        try {
            patience.insist(
                    () -> act(item, begun),
                    Patience.Fresh.FREEING,
                    word -> moved(item, State.RUNNING, Duration.between(begun, now()), word));
            journal.write(new Deed.TookBack(now(), item.step()));
            done++;
            moved(item, State.DONE, Duration.between(begun, now()), stays(plan, item));
        } catch (CloudFailure e) {
            failures++;
            kept.add(item.what().id());
            boolean stopped = e instanceof CloudFailure.Stopped;
            var detail =
                    stopped ? later("run.still-running") : later("run.refused", "code", e.code(), "message", e.words());
            moved(item, stopped ? State.STOPPED : State.FAILED, Duration.between(begun, now()), detail);
        }
    }

    private Optional<Wording> whyNot(Item item, Predicate<Item> agreed) {
        if (item.act() instanceof Act.Keep(var words)) {
            return Optional.of(words);
        }
        var held = kept.stream().filter(id -> id.isWithin(item.what().id())).toList();
        if (!held.isEmpty() && item.act() instanceof Act.Delete) {
            return Optional.of(
                    later("run.holds-what-stays", "name", held.getFirst().name()));
        }
        return item.doubt().filter(doubt -> !agreed.test(item));
    }

    private Json act(Item item, Instant begun) {
        var what = item.what();
        Cloud.Progress progress = word -> moved(item, State.RUNNING, Duration.between(begun, now()), word);
        switch (item.act()) {
            case Act.Delete(var query, var purgePath) -> {
                cloud.delete(what.id(), what.apiVersion(), query, progress);
                purgePath.ifPresent(path -> cloud.post(path, what.apiVersion(), Json.object(), progress));
            }
            case Act.Purge(var path) -> cloud.post(path, what.apiVersion(), Json.object(), progress);
            case Act.Restore restore -> restore(what, restore, progress);
            case Act.Keep _ -> {}
        }
        return Json.NULL;
    }

    private void restore(Deed.Address what, Act.Restore restore, Cloud.Progress progress) {
        switch (restore.back()) {
            case Writing.Whole(var body)
            when restore.etag().isPresent() ->
                restoreOver(what, body, restore.etag().get(), progress);
            case Writing.Whole(var body)
            when isToDo(what, body, restore.seen()) -> cloud.put(what.id(), what.apiVersion(), body, progress);
            case Writing.Part(var body)
            when isToDo(what, body, restore.seen()) -> cloud.patch(what.id(), what.apiVersion(), body, progress);
            case Writing.Whole _, Writing.Part _, Writing.Nothing _ -> {}
        }
    }

    /// Whether this is still to be written: not where an attempt that was cut off has done it.
    ///
    /// @throws CloudFailure where somebody wrote to the same members since this was planned
    private boolean isToDo(Deed.Address what, Json body, Json seen) {
        var now = Reversal.part(body, cloud.read(what.id(), what.apiVersion()).orElse(Json.NULL));
        if (now.equals(Reversal.part(body, seen))) {
            return true;
        }
        if (now.equals(body)) {
            return false;
        }
        throw new CloudFailure.Refused("ChangedMeanwhile", later("run.changed-meanwhile"), "");
    }

    /// Nothing is lost that somebody wrote since this was planned: trying the same again would not help, a new
    /// look does.
    private void restoreOver(Deed.Address what, Json body, String etag, Cloud.Progress progress) {
        try {
            cloud.putOver(what.id(), what.apiVersion(), body, etag, progress);
        } catch (CloudFailure.Refused e) {
            throw e.code().equals("PreconditionFailed") ? changedMeanwhile(e) : e;
        }
    }

    private static CloudFailure changedMeanwhile(CloudFailure failure) {
        return new CloudFailure.Refused("ChangedMeanwhile", failure.words(), failure.correlationId());
    }

    /// What Azure keeps of it, and the name with it.
    private static Wording stays(UndoPlan plan, Item item) {
        var id = item.what().id();
        boolean kept = item.act() instanceof Act.Delete delete
                && (id.is("Microsoft.KeyVault/vaults") && delete.purgePath().isEmpty()
                        || id.is("Microsoft.MachineLearningServices/workspaces") && !plan.purge());
        return kept ? later("run.recoverable") : Wording.NOTHING;
    }

    private RunEvent.Outcome outcome() {
        if (failures == 0 && kept.isEmpty()) {
            return RunEvent.Outcome.DONE;
        }
        if (done > 0) {
            return RunEvent.Outcome.PARTLY;
        }
        return stop.request() == StopToken.Request.NONE ? RunEvent.Outcome.FAILED : RunEvent.Outcome.STOPPED;
    }

    private Instant now() {
        return patience.clock().instant();
    }

    private void moved(Item item, State state, Duration elapsed, Wording words) {
        tell(new RunEvent.Moved(now(), item.step(), state, elapsed, words));
    }

    private void tell(RunEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException _) {
            // A screen that cannot draw must not hurt what is being taken back.
        }
    }
}
