package practicecloud.jobs;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Tells where code is put before its version is written: a folder in the workspace's own container. It gives no
/// key; who uploads needs a role.
public record StartPendingUpload(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.POST,
                "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.MachineLearningServices/"
                        + "workspaces/{workspace}/codes/{code}/versions/{version}/startPendingUpload");
    }

    @Override
    public Reply answer(Request request) {
        var id = new Id(request.path().subList(0, 8));
        var workspace = realm.world()
                .get(Table.RESOURCES, id.key())
                .orElseThrow(() -> Refusal.of(
                        404,
                        "ResourceNotFound",
                        "The Resource 'Microsoft.MachineLearningServices/workspaces/" + id.name()
                                + "' was not found."));
        var account = Id.of(Tree.text(workspace, "properties.storageAccount").orElse("/"));
        var container = "azureml-blobstore-"
                + Tree.text(workspace, "properties.workspaceId").orElse("");
        var folder = "/LocalUpload/" + request.parameter("code") + "/" + request.parameter("version");
        var uri = request.base() + "/storage/" + account.name() + "/blob/" + container + folder;
        var body = Tree.object()
                .put("pendingUploadId", Change.named("upload to " + uri))
                .put("pendingUploadType", "TemporaryBlobReference");
        Tree.put(body, "blobReferenceForConsumption.blobUri", uri);
        Tree.put(body, "blobReferenceForConsumption.storageAccountArmId", account.text());
        Tree.put(body, "blobReferenceForConsumption.credential.credentialType", "SAS");
        Tree.put(body, "blobReferenceForConsumption.credential.sasUri", uri);
        return Reply.json(200, body);
    }
}
