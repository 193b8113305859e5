package practicecloud.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.blob.Account;
import practicecloud.json.Tree;
import practicecloud.network.Reach;
import practicecloud.world.Id;

/// How a job ends: as whom it runs, from where, and what it does to which data decide.
final class Outcome {

    private static final String BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/";

    private final Writing job;
    private final ObjectNode workspace;
    private final ObjectNode compute;

    Outcome(Writing job) {
        this.job = job;
        this.workspace = job.read(job.id().above().text()).orElseGet(Tree::object);
        this.compute = job.text("properties.computeId").flatMap(job::read).orElseGet(Tree::object);
    }

    /// Why it fails; empty when it does not.
    Optional<String> trouble() {
        var principal = Runner.of(job, workspace, compute);
        if (principal.isEmpty()) {
            return Optional.of("The identity the job names is not assigned to "
                    + (compute.isEmpty()
                            ? "the workspace"
                            : "the compute '" + compute.path("name").asText() + "'")
                    + ", so no token can be had for it.");
        }
        return Stream.concat(
                        Data.named(job, false).map(data -> trouble(principal.get(), data, "read")),
                        Data.named(job, true).map(data -> trouble(principal.get(), data, "write")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> trouble(String principal, Data data, String verb) {
        var account = Account.find(job.realm().world(), data.account());
        if (account.isEmpty()) {
            return Optional.of(
                    "The storage account '" + data.account() + "' cannot be resolved: Name or service not" + " known.");
        }
        var host = data.account() + ".blob.core.windows.net/" + data.container();
        if (!new Reach(job.realm().world()).reaches(place(), account.get().body())) {
            return Optional.of("Failed to " + verb + " " + host
                    + ": AuthorizationFailure. This request is not authorized to perform this operation.");
        }
        var scope = account.get().container(data.container());
        return job.realm().guard().allowsData(principal, BLOBS + verb, scope)
                ? Optional.empty()
                : Optional.of("Failed to " + verb + " " + host
                        + ": AuthorizationPermissionMismatch. This request is not authorized to perform this operation"
                        + " using this permission.");
    }

    /// On a cluster its subnet; serverless in the subnet of the workspace's settings, but never Spark.
    private Reach.Place place() {
        boolean spark = Tree.says(job.body(), "properties.jobType", "Spark");
        var subnet = compute.isEmpty()
                ? serverless().filter(there -> !spark)
                : Tree.text(compute, "properties.properties.subnet.id");
        return new Reach.Place(subnet, workspace, spark);
    }

    private Optional<String> serverless() {
        return Tree.text(workspace, "properties.serverlessComputeSettings.serverlessComputeCustomSubnet");
    }

    /// The principal a resource's identity of this id has.
    static Optional<String> principal(JsonNode resource, String identity) {
        return Tree.at(resource, "identity.userAssignedIdentities").properties().stream()
                .filter(entry ->
                        Id.of(entry.getKey()).key().equals(Id.of(identity).key()))
                .map(entry -> entry.getValue().path("principalId").asText())
                .findFirst();
    }
}
