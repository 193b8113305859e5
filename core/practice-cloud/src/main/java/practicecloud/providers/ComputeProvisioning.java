package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.aml.Quota;
import practicecloud.aml.Size;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.network.Addresses;
import practicecloud.network.MissingRules;
import practicecloud.network.Reach;
import practicecloud.world.Id;

/// Why a compute cannot be provisioned: what shows only while Azure tries, for it depends on the network, the
/// quota, and what else is there.
final class ComputeProvisioning {

    private final Writing writing;
    private final ObjectNode workspace;
    private final JsonNode nodes;

    ComputeProvisioning(Writing writing) {
        this.writing = writing;
        this.workspace = writing.read(writing.id().above().text()).orElseGet(Tree::object);
        this.nodes = Tree.at(writing.body(), "properties.properties");
    }

    /// @throws Refusal when it fails
    void check() {
        boolean hidden = nodes.path("enableNodePublicIp").isBoolean()
                && !nodes.path("enableNodePublicIp").asBoolean();
        var subnet = Tree.text(nodes, "subnet.id");
        if (subnet.isPresent()) {
            checkSubnet(subnet.get(), hidden);
        } else if (hidden && !isManaged()) {
            checkEndpoint();
        }
        checkQuota();
        raiseNetwork();
    }

    /// The first compute brings the managed network up.
    private void raiseNetwork() {
        boolean up = Tree.says(workspace, "properties.managedNetwork.status.status", "Active");
        if (isManaged() && !up) {
            var body = workspace.deepCopy();
            var id = writing.id().above();
            ManagedNetworks.provision(
                    new Writing(writing.realm(), writing.change(), id, Optional.of(workspace), body, writing.how()),
                    false);
            writing.store(body);
        }
    }

    private boolean isManaged() {
        return ManagedNetworks.isOn(workspace);
    }

    private void checkSubnet(String id, boolean hidden) {
        if (isManaged()) {
            throw failed("The workspace has a managed network: a compute in it cannot use the subnet " + id + ".");
        }
        var subnet = writing.read(id).orElseThrow(() -> failed("The specified subnet " + id + " was not found."));
        checkPlace(id, subnet);
        if (hidden) {
            checkEndpoint();
            checkPolicies(id, subnet);
        }
        group(subnet)
                .flatMap(group -> MissingRules.sentence(group, region(), hidden))
                .ifPresent(why -> {
                    throw failed(why);
                });
        if (firstNodes() > 0) {
            checkNodes(id, subnet, hidden);
        }
    }

    private void checkPlace(String id, ObjectNode subnet) {
        var network = writing.read(Id.of(id).above().text()).orElseGet(Tree::object);
        if (!Tree.says(network, "location", region())) {
            throw failed("The virtual network of the subnet " + id + " is in "
                    + network.path("location").asText() + ". It must be in the region of the compute, " + region()
                    + ".");
        }
        if (Tree.items(subnet, "properties.delegations").findAny().isPresent()) {
            throw failed("The specified subnet " + id + " is delegated. Compute needs a subnet that is not.");
        }
        if (Tree.text(subnet, "properties.addressPrefix").orElse("").startsWith("172.17.")) {
            throw failed("The specified subnet " + id
                    + " overlaps 172.17.0.0/16, which Docker uses on the nodes. Choose another range.");
        }
    }

    private void checkEndpoint() {
        boolean linked = Tree.items(workspace, "properties.privateEndpointConnections")
                .anyMatch(connection ->
                        Tree.says(connection, "properties.privateLinkServiceConnectionState.status", "Approved"));
        if (!linked) {
            throw failed("Provided EnableNodePublicIp 'False' requires workspace private endpoint.");
        }
    }

    private void checkPolicies(String id, ObjectNode subnet) {
        if (isOn(subnet, "privateEndpointNetworkPolicies") || isOn(subnet, "privateLinkServiceNetworkPolicies")) {
            throw failed("The specified subnet " + id + " has PrivateLinkServiceNetworkPolicies or"
                    + " PrivateEndpointNetworkPolicies enabled. Please disable them to provision"
                    + " cluster/instance with no public IP. For more information see"
                    + " https://aka.ms/AMLPLNetPolicies");
        }
    }

    private static boolean isOn(JsonNode subnet, String policy) {
        return !Tree.says(subnet, "properties." + policy, "Disabled");
    }

    private Optional<ObjectNode> group(ObjectNode subnet) {
        return Tree.text(subnet, "properties.networkSecurityGroup.id").flatMap(writing::read);
    }

    /// Nodes take addresses, and are of no use where they cannot be steered. How Azure words the second is not
    /// established.
    private void checkNodes(String id, ObjectNode subnet, boolean hidden) {
        new Addresses(writing.change(), subnet)
                .noRoomFor(firstNodes(), writing.id().text())
                .ifPresent(why -> {
                    throw failed(why);
                });
        var place = new Reach.Place(Optional.of(id), workspace, false, !hidden);
        new Reach(writing.change()).stranded(place, region()).ifPresent(why -> {
            throw failed("The nodes in the subnet " + id + " could not be prepared: " + why + ".");
        });
    }

    private void checkQuota() {
        var size = Tree.text(nodes, "vmSize").flatMap(Size::find);
        size.flatMap(machine -> new Quota(writing.change(), region()).noRoomFor(writing.body(), machine, firstNodes()))
                .ifPresent(why -> {
                    throw Refusal.of(400, "BadRequest", why);
                });
    }

    /// How many nodes it begins with.
    private int firstNodes() {
        return Tree.says(writing.body(), "properties.computeType", "ComputeInstance")
                ? 1
                : Tree.at(nodes, "scaleSettings.minNodeCount").asInt();
    }

    private String region() {
        return writing.text("properties.computeLocation").orElse("");
    }

    /// The provider puts its error as JSON text into the message.
    private Refusal failed(String message) {
        var inner = Tree.object();
        inner.putObject("error").put("code", "UserError").put("message", message);
        inner.putObject("correlation").put("operation", writing.change().uuid("correlation"));
        inner.put("environment", region())
                .put("location", region())
                .put("time", writing.realm().clock().instant().toString())
                .put("componentName", "machinelearningcompute");
        return Refusal.of(400, "UserError", inner.toString());
    }
}
