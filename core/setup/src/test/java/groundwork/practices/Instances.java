package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;

/// Adds a compute instance to a subject, as it should be.
public final class Instances {

    private Instances() {}

    public static ResourceId id(Subject subject) {
        return subject.workspace().child("computes", "ci-ada");
    }

    public static Subject in(Subject subject) {
        var ids = Subjects.ids(subject);
        var nodes = Json.object(
                "vmSize",
                "STANDARD_DS3_V2",
                "subnet",
                Json.object("id", ids.subnet()),
                "enableNodePublicIp",
                false,
                "sshSettings",
                Json.object("sshPublicAccess", "Disabled"),
                "enableSSO",
                true,
                "idleTimeBeforeShutdown",
                "PT1H");
        var properties = Json.object(
                "computeType",
                "ComputeInstance",
                "computeLocation",
                "westeurope",
                "disableLocalAuth",
                true,
                "provisioningState",
                "Succeeded",
                "properties",
                nodes);
        var identities = Json.object(ids.identity().value(), Json.object());
        var body = Json.object(
                "id",
                id(subject),
                "location",
                "westeurope",
                "identity",
                Json.object("type", "UserAssigned", "userAssignedIdentities", identities),
                "properties",
                properties);
        return Subjects.adding(subject, id(subject), body);
    }
}
