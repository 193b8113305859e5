package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;

/// Datastores: the extra storage accounts as people address them in code, without any stored key.
final class DatastorePart {

    /// The container of an account that was chosen as a whole.
    private static final String CONTAINER = "data";

    private DatastorePart() {}

    /// A chosen account gives a datastore of its container `data`, a chosen container one of its own.
    static List<Resource> of(Ids ids) {
        return ids.choices().dependents().dataAccounts().stream()
                .distinct()
                .map(chosen -> datastore(ids, chosen))
                .toList();
    }

    private static Resource datastore(Ids ids, ResourceId chosen) {
        var account = Ids.account(chosen);
        var container = chosen.equals(account) ? CONTAINER : chosen.name();
        var name = (account.name() + "_" + container).replaceAll("[^A-Za-z0-9_]", "_");
        var properties = Json.object(
                "datastoreType", "AzureBlob",
                "accountName", account.name(),
                "containerName", container,
                "endpoint", Suffixes.of(ids.choices().place().cloud()).storage(),
                "protocol", "https",
                "subscriptionId", account.subscriptionId().orElseThrow(),
                "resourceGroup", account.group().orElseThrow().name(),
                "serviceDataAccessAuthIdentity", "WorkspaceUserAssignedIdentity",
                "credentials", Json.object("credentialsType", "None"));
        return Make.create(
                ids.workspace().child("datastores", name),
                Make.why(later("blueprint.datastore", "name", name), "dataAccounts", "IDN-05"),
                Json.object("properties", properties),
                List.of(account));
    }
}
