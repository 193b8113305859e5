package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.cloud.Cloud;
import groundwork.preview.Baseline;
import groundwork.preview.Cause;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Planner.Replacing;
import groundwork.preview.Sign;
import groundwork.preview.WorldReader;
import java.util.List;
import java.util.stream.Collectors;

/// Going on with a run that did not come to its end, from its folder alone.
public final class Resume {

    private Resume() {}

    /// What is left to do of a run: its own plan, compared with what is there now. Steps the plan did not touch
    /// stay untouched, unless what the others stand on is gone.
    public static Plan plan(Run run, Cloud cloud) {
        var begun = run.plan();
        var touched = begun.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .map(change -> change.resource().key())
                .collect(Collectors.toSet());
        var replaces = begun.changes().stream().anyMatch(change -> change.sign() == Sign.REPLACE);
        var now = Planner.plan(
                begun.blueprint(),
                WorldReader.read(begun.blueprint(), cloud),
                Baseline.NONE,
                replaces ? Replacing.EVERYTHING : Replacing.WHAT_LOSES_NOTHING);
        var left = now.changes().stream()
                .map(change -> touched.contains(change.resource().key()) || change.sign() == Sign.CREATE
                        ? change
                        : untouched(change))
                .toList();
        return new Plan(now.blueprint(), left, List.of(), now.hindrances());
    }

    private static Change untouched(Change change) {
        return new Change(change.resource(), Sign.NOTHING, List.of(), Cause.ANSWERS, later("run.not-part"));
    }
}
