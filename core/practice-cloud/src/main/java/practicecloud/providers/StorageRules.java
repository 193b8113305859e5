package practicecloud.providers;

import java.util.Locale;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// The firewall of a storage account: a rule for a subnet needs the service endpoint there. Azure takes such a
/// rule on and fails later, with status 200.
final class StorageRules {

    private StorageRules() {}

    static void check(Writing writing) {
        for (var rule : Tree.at(writing.body(), "properties.networkAcls.virtualNetworkRules")) {
            var subnet = rule.path("id").asText();
            boolean served = writing.read(subnet).stream()
                    .flatMap(body -> Tree.items(body, "properties.serviceEndpoints"))
                    .anyMatch(endpoint -> endpoint.path("service")
                            .asText()
                            .toLowerCase(Locale.ROOT)
                            .startsWith("microsoft.storage"));
            if (!served) {
                throw Refusal.of(
                        400,
                        "NetworkAclsValidationFailure",
                        "Validation of network acls failure: SubnetsHaveNoServiceEndpointsConfigured:Subnets "
                                + Id.of(subnet).name() + " of virtual network " + subnet
                                + " do not have ServiceEndpoints for Microsoft.Storage resources configured. Add"
                                + " Microsoft.Storage to subnet's ServiceEndpoints collection before trying to ACL"
                                + " Microsoft.Storage resources to these subnets..");
            }
        }
    }
}
