package groundwork.report;

import groundwork.choices.Words;
import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What the practices say of many workspaces: a count for each workspace and each practice, and what is broken or
/// unknown. What is kept is counted only, so that a report grows with what there is to do. Filled by one thread.
public final class FleetReport {

    public static final String SCHEMA = "groundwork/fleet/1";

    private final Map<ResourceId, Tally> workspaces = new LinkedHashMap<>();
    private final Map<Practice, Tally> practices = new LinkedHashMap<>();
    private final List<Open> open = new ArrayList<>();

    /// A finding and the workspace it came up with.
    record Open(ResourceId workspace, Finding finding) {}

    /// Adds one workspace.
    public void add(ResourceId workspace, List<Finding> findings) {
        workspaces.put(workspace, Tally.of(findings));
        var byPractice = new LinkedHashMap<Practice, List<Finding>>();
        for (var finding : findings) {
            byPractice
                    .computeIfAbsent(finding.practice(), _ -> new ArrayList<>())
                    .add(finding);
            switch (finding.verdict()) {
                case Verdict.Broken _, Verdict.Unknown _ -> open.add(new Open(workspace, finding));
                case Verdict.Kept _, Verdict.NotApplicable _ -> {}
            }
        }
        byPractice.forEach((practice, own) -> practices.merge(practice, Tally.of(own), Tally::plus));
    }

    /// The counts of each workspace, in the order they came.
    public Map<ResourceId, Tally> workspaces() {
        return Collections.unmodifiableMap(workspaces);
    }

    /// The same, those with most to do first.
    public List<Map.Entry<ResourceId, Tally>> mostToDo() {
        return workspaces.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Tally.MOST_TO_DO))
                .toList();
    }

    /// The counts of each practice, in reading order.
    public Map<Practice, Tally> practices() {
        return Collections.unmodifiableMap(practices);
    }

    /// The same of those that somebody breaks or nobody can tell.
    public List<Map.Entry<Practice, Tally>> openPractices() {
        return practices.entrySet().stream()
                .filter(one -> one.getValue().broken().all() + one.getValue().unknown() > 0)
                .toList();
    }

    /// What is broken or unknown, workspace by workspace.
    public List<Finding> open() {
        return open.stream().map(Open::finding).toList();
    }

    /// The same, each with its workspace.
    List<Open> openByWorkspace() {
        return Collections.unmodifiableList(open);
    }

    /// The same with other names for things.
    FleetReport masked(UnaryOperator<ResourceId> ids, UnaryOperator<Finding> findings) {
        var other = new FleetReport();
        workspaces.forEach((id, tally) -> other.workspaces.put(ids.apply(id), tally));
        other.practices.putAll(practices);
        open.stream()
                .map(one -> new Open(ids.apply(one.workspace()), findings.apply(one.finding())))
                .forEach(other.open::add);
        return other;
    }

    /// All workspaces together.
    public Tally all() {
        return workspaces.values().stream().reduce(Tally.of(List.of()), Tally::plus);
    }

    /// The whole report, as schema `groundwork/fleet/1`.
    public Json json() {
        return Json.object(
                "schema",
                SCHEMA,
                "summary",
                FindingsReport.summary(all()),
                "workspaces",
                Json.array(workspaces.entrySet().stream()
                        .map(one -> Json.object(
                                "workspace", one.getKey(), "summary", FindingsReport.summary(one.getValue())))),
                "practices",
                Json.array(practices.entrySet().stream()
                        .map(one -> Json.object(
                                "id",
                                one.getKey().about().id(),
                                "title",
                                one.getKey().about().title(),
                                "severity",
                                Words.of(one.getKey().about().severity()),
                                "summary",
                                FindingsReport.summary(one.getValue())))),
                "findings",
                FindingsReport.array(open()));
    }
}
