package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import practicecloud.json.Tree;

/// What a network security group must let pass for a compute, which the service reads when it provisions one.
public final class MissingRules {

    /// A rule that must be there.
    private record Rule(boolean outbound, String protocol, int port, String tag) {

        private boolean isIn(SecurityRules rules, String region) {
            return rules.allow(outbound ? Traffic.to(protocol, port, tag, region) : Traffic.from(tag, port));
        }

        private String text(String region) {
            var rule = Tree.object().put("name", (outbound ? "Outbound " : "Inbound ") + tag + " " + port);
            rule.putObject("properties")
                    .put("protocol", protocol)
                    .put("sourcePortRange", "*")
                    .put("destinationPortRange", Integer.toString(port))
                    .put("sourceAddressPrefix", outbound ? "VirtualNetwork" : tag)
                    .put("destinationAddressPrefix", outbound ? destination(region) : "VirtualNetwork")
                    .put("access", "Allow")
                    .put("priority", "Higher than 4096")
                    .put("direction", outbound ? "Outbound" : "Inbound");
            return rule.toPrettyString();
        }

        private String destination(String region) {
            boolean regional = tag.equals("Storage") || tag.equals("BatchNodeManagement");
            return tag + " OR Internet" + (regional ? " OR " + tag + "." + region : "");
        }
    }

    private static final List<Rule> OUT = List.of(
            new Rule(true, "TCP", 443, "AzureMachineLearning"),
            new Rule(true, "TCP", 443, "BatchNodeManagement"),
            new Rule(true, "TCP", 443, "Storage"),
            new Rule(true, "TCP", 445, "Storage"),
            new Rule(true, "TCP", 443, "AzureActiveDirectory"));

    /// Nodes with addresses of their own are called from outside.
    private static final Rule IN = new Rule(false, "TCP", 44224, "AzureMachineLearning");

    private MissingRules() {}

    /// Azure's sentence when rules are missing; empty when none is.
    ///
    /// @param hidden whether the nodes have no public addresses
    public static Optional<String> sentence(JsonNode group, String region, boolean hidden) {
        var rules = new SecurityRules(group);
        var needed = hidden
                ? OUT
                : java.util.stream.Stream.concat(OUT.stream(), java.util.stream.Stream.of(IN))
                        .toList();
        var missing = needed.stream()
                .filter(rule -> !rule.isIn(rules, region))
                .map(rule -> rule.text(region))
                .collect(Collectors.joining("\n"));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The subnet has a network security group ("
                        + group.path("id").asText()
                        + ") that is missing the following rules below. Please add those rules or increase the"
                        + " priority to allow traffic if the rules already exist. For network security group"
                        + " requirements, please refer to https://docs.microsoft.com/azure/machine-learning/"
                        + "how-to-secure-training-vnet.\n" + missing);
    }
}
