package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.choices.Choices.Dependent;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.List;

/// Where logs and measurements go, and who sends them there.
final class MonitoringPart {

    private MonitoringPart() {}

    static List<Resource> of(Ids ids) {
        return List.of(logs(ids), insights(ids));
    }

    private static Resource logs(Ids ids) {
        var properties = Json.object("sku", Json.object("name", "PerGB2018"), "retentionInDays", 30);
        return Make.createOrMerge(
                ids.picked(Dependent.LOG_ANALYTICS).isPresent(),
                ids.logs(),
                Make.why(later("blueprint.logs"), "logAnalytics", "OPS-01", "DEP-06"),
                Make.tracked(ids, "properties", properties),
                Json.object());
    }

    private static Resource insights(Ids ids) {
        var properties = Json.object(
                "Application_Type", "web", "IngestionMode", "LogAnalytics", "WorkspaceResourceId", ids.logs());
        return Make.createOrMerge(
                ids.picked(Dependent.INSIGHTS).isPresent(),
                ids.insights(),
                Make.why(later("blueprint.insights"), "applicationInsights", "DEP-06"),
                Make.tracked(ids, "kind", "web", "properties", properties),
                Json.object());
    }

    /// Diagnostic settings: every log of these resources to Log Analytics.
    static List<Resource> settings(Ids ids) {
        return List.of(
                setting(ids, ids.workspace(), later("blueprint.the-workspace")),
                setting(ids, ids.vault(), later("blueprint.the-vault")),
                setting(ids, ids.storage().child("blobServices", "default"), later("blueprint.the-storage")),
                setting(ids, ids.registry(), later("blueprint.the-registry")));
    }

    private static Resource setting(Ids ids, ResourceId of, Wording what) {
        var logs = Json.array(Json.object("categoryGroup", "allLogs", "enabled", true));
        return Make.create(
                of.resource("Microsoft.Insights/diagnosticSettings", "groundwork"),
                Make.why(later("blueprint.logs-of", "what", what), "logAnalytics", "OPS-01"),
                Json.object("properties", Json.object("workspaceId", ids.logs(), "logs", logs)));
    }
}
