package groundwork.report;

import groundwork.access.Need;
import groundwork.access.Workloads;
import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.terms.Json;

/// What one kind of work needs, as JSON of schema `groundwork/workload/1`; see `docs/reference/json.md`.
public final class WorkloadReport {

    public static final String SCHEMA = "groundwork/workload/1";

    private WorkloadReport() {}

    public static Json json(Workload workload) {
        return Json.object(
                "schema",
                SCHEMA,
                "workload",
                Words.of(workload),
                "needs",
                Json.array(Workloads.needsOf(workload).stream().map(WorkloadReport::need)));
    }

    private static Json need(Need need) {
        return Json.object(
                "who",
                Words.of(need.actor()),
                "on",
                Words.of(need.on()),
                "operation",
                need.operation(),
                "data",
                need.data(),
                "when",
                Words.of(need.when()),
                "why",
                need.why(),
                "source",
                need.source());
    }
}
