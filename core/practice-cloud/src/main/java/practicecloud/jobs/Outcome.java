package practicecloud.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import practicecloud.aml.Quota;
import practicecloud.aml.Size;
import practicecloud.arm.Writing;
import practicecloud.blob.Account;
import practicecloud.json.Tree;
import practicecloud.network.Addresses;
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
        var stuck = hardware();
        if (stuck.isPresent()) {
            return stuck;
        }
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
                .findFirst()
                .or(() -> new Calls(job, place()).trouble(principal.get()));
    }

    private Optional<String> trouble(String principal, Data data, String verb) {
        var account = Account.find(job.realm().world(), data.account());
        if (account.isEmpty()) {
            return Optional.of(
                    "The storage account '" + data.account() + "' cannot be resolved: Name or service not" + " known.");
        }
        var host = data.account() + ".blob.core.windows.net/" + data.container();
        return switch (new Reach(job.change()).to(place(), account.get().body())) {
            case LOST -> Optional.of("Failed to " + verb + " " + host + ": the connection timed out.");
            case REFUSED ->
                Optional.of("Failed to " + verb + " " + host
                        + ": AuthorizationFailure. This request is not authorized to perform this operation.");
            case REACHED -> withRole(principal, account.get().container(data.container()), verb, host);
        };
    }

    private Optional<String> withRole(String principal, Id container, String verb, String host) {
        return job.realm().guard().allowsData(principal, BLOBS + verb, container)
                ? Optional.empty()
                : Optional.of("Failed to " + verb + " " + host
                        + ": AuthorizationPermissionMismatch. This request is not authorized to perform this operation"
                        + " using this permission.");
    }

    /// Why there is nothing to run on: quota, addresses, or nodes that cannot be steered.
    private Optional<String> hardware() {
        if (isSpark()) {
            return Optional.empty();
        }
        var region = Tree.text(workspace, "location").orElse("");
        var size = Tree.text(compute, "properties.properties.vmSize")
                .or(() -> job.text("properties.resources.instanceType"))
                .flatMap(Size::find);
        int wanted = Math.max(
                1, Tree.at(job.body(), "properties.resources.instanceCount").asInt(1));
        if (Tree.says(compute, "properties.properties.state", "Stopped")) {
            return Optional.of("The compute instance is stopped. Start it, and submit the job again.");
        }
        return size.flatMap(machine -> new Quota(job.change(), region).neverRoomFor(machine, wanted))
                .or(() -> place().subnet()
                        .flatMap(job::read)
                        .flatMap(subnet -> new Addresses(job.change(), subnet)
                                .noRoomFor(wanted, compute.path("id").asText())))
                .or(() -> new Reach(job.change())
                        .stranded(place(), region)
                        .map(why -> "The nodes could not be prepared: " + why + "."))
                .or(this::workspace);
    }

    /// Nodes talk to their workspace, which does not let them in by an address.
    private Optional<String> workspace() {
        return switch (new Reach(job.change()).to(place(), workspace)) {
            case REACHED -> Optional.empty();
            case REFUSED ->
                Optional.of("Access to workspace was denied based on workspace private link configuration.");
            case LOST -> Optional.of("The nodes could not reach the workspace: the connection timed out.");
        };
    }

    private boolean isSpark() {
        return Tree.says(job.body(), "properties.jobType", "Spark");
    }

    /// On a cluster its subnet; serverless in the subnet of the workspace's settings, but never Spark.
    private Reach.Place place() {
        boolean spark = isSpark();
        var subnet = compute.isEmpty()
                ? serverless().filter(there -> !spark)
                : Tree.text(compute, "properties.properties.subnet.id");
        boolean own = compute.isEmpty()
                ? !Tree.at(workspace, "properties.serverlessComputeSettings.serverlessComputeNoPublicIP")
                        .asBoolean()
                : Tree.at(compute, "properties.properties.enableNodePublicIp").asBoolean(true);
        return new Reach.Place(subnet, workspace, spark, own);
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
