package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Ids;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// OPS-01: what happens in workspace, vault, storage and registry is kept where it can be asked about.
public final class DiagnosticLogs implements Practice {

    private static final About ABOUT =
            new About("OPS-01", Severity.MEDIUM, List.of(), List.of("Policy afe0c3be", "azqr stage"));

    private static final String TYPE = "Microsoft.Insights/diagnosticSettings";
    private static final List<Kind> LOGGED = List.of(Kind.VAULT, Kind.STORAGE, Kind.REGISTRY);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var verdicts = new ArrayList<Verdict>();
            verdicts.add(judge(subject, workspace, workspace.id(), workspace.id()));
            for (var kind : LOGGED) {
                workspace
                        .dependent(kind.property())
                        .ifPresent(id -> verdicts.add(judge(subject, workspace, id, logged(kind, id))));
            }
            return verdicts;
        });
    }

    /// The logs that matter of a storage account are those of its blobs.
    private static ResourceId logged(Kind kind, ResourceId id) {
        return kind == Kind.STORAGE ? id.child("blobServices", "default") : id;
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, ResourceId resource, ResourceId logged) {
        var logs = subject.ofType(TYPE)
                .filter(entry -> entry.getKey().isWithin(logged))
                .filter(entry -> entry.getKey().parent().filter(logged::equals).isPresent())
                .flatMap(entry -> Ids.at(entry.getValue(), "properties.workspaceId").stream())
                .findFirst();
        if (logs.isPresent()) {
            return new Verdict.Kept(
                    resource,
                    say("findings.DiagnosticLogs.logs-to", "name", logs.get().name()));
        }
        var unread = Unread.within(subject, logged, TYPE);
        return unread.isEmpty() ? broken(subject, workspace, resource, logged) : unread.getFirst();
    }

    private static Verdict broken(Subject subject, WorkspaceView workspace, ResourceId resource, ResourceId logged) {
        return new Verdict.Broken(
                resource,
                "",
                say("findings.DiagnosticLogs.no-diagnostic-setting-to-log-analytics"),
                say("findings.DiagnosticLogs.a-diagnostic-setting-with-all-logs"),
                logs(subject, workspace)
                        .<Cure>map(id -> new Cure.Write(
                                say(
                                        "findings.DiagnosticLogs.send-all-logs-of-to",
                                        "name",
                                        resource.name(),
                                        "logs",
                                        id.name()),
                                logged.resource(TYPE, "groundwork"),
                                setting(id)))
                        .orElseGet(() -> new Cure.ByHand(say(
                                "findings.DiagnosticLogs.choose-a-log-analytics-workspace-and",
                                "name",
                                resource.name()))));
    }

    /// Where Application Insights keeps its data is a good place for the logs too.
    private static Optional<ResourceId> logs(Subject subject, WorkspaceView workspace) {
        return workspace
                .dependent(Kind.INSIGHTS.property())
                .flatMap(subject.world()::find)
                .flatMap(body -> Ids.at(body, "properties.WorkspaceResourceId"));
    }

    private static Json setting(ResourceId logs) {
        var all = Json.array(Json.object("categoryGroup", "allLogs", "enabled", true));
        return Json.object("properties", Json.object("workspaceId", logs, "logs", all));
    }
}
