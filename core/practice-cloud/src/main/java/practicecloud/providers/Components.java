package practicecloud.providers;

import com.fasterxml.jackson.databind.node.IntNode;
import practicecloud.arm.Realm;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;

/// `Microsoft.Insights/components`: Application Insights.
public record Components() implements ResourceType {

    @Override
    public void check(Writing writing) {
        writing.text("properties.WorkspaceResourceId")
                .filter(id -> !writing.exists(id))
                .ifPresent(id -> {
                    throw Refusal.of(
                            400,
                            "BadRequest",
                            "The workspace resource id \u0027" + id + "\u0027 was not found or is not accessible.");
                });
    }

    @Override
    public void complete(Writing writing) {
        writing.keepDrawn("properties.AppId", "application id");
        writing.keepDrawn("properties.InstrumentationKey", "instrumentation key");
        var region = writing.text("location").orElse("");
        var key = writing.text("properties.InstrumentationKey").orElse("");
        var id = writing.text("properties.AppId").orElse("");
        writing.set(
                "properties.ConnectionString",
                "InstrumentationKey=" + key + ";IngestionEndpoint=https://" + region
                        + "-0.in.applicationinsights.azure.com/;LiveEndpoint=https://" + region
                        + ".livediagnostics.monitor.azure.com/;ApplicationId=" + id);
        writing.set("properties.ApplicationId", writing.id().name());
        writing.set("properties.Name", writing.id().name());
        writing.keep(
                "properties.CreationDate", writing.realm().clock().instant().toString());
        writing.set("properties.TenantId", Realm.SUBSCRIPTION);
        writing.preset("properties.Application_Type", "web");
        writing.preset("properties.Flow_Type", "Bluefield");
        writing.preset("properties.Request_Source", "rest");
        writing.preset("properties.IngestionMode", "LogAnalytics");
        writing.preset("properties.RetentionInDays", IntNode.valueOf(90));
        writing.preset("properties.publicNetworkAccessForIngestion", "Enabled");
        writing.preset("properties.publicNetworkAccessForQuery", "Enabled");
    }
}
