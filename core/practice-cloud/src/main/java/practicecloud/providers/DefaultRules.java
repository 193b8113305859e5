package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import practicecloud.json.Tree;

/// The rules every network security group has and none can lose.
final class DefaultRules {

    private DefaultRules() {}

    static ArrayNode of(String group) {
        var rules = Tree.array();
        add(rules, group, "AllowVnetInBound", 65000, "Allow", "Inbound", "VirtualNetwork", "VirtualNetwork");
        add(rules, group, "AllowAzureLoadBalancerInBound", 65001, "Allow", "Inbound", "AzureLoadBalancer", "*");
        add(rules, group, "DenyAllInBound", 65500, "Deny", "Inbound", "*", "*");
        add(rules, group, "AllowVnetOutBound", 65000, "Allow", "Outbound", "VirtualNetwork", "VirtualNetwork");
        add(rules, group, "AllowInternetOutBound", 65001, "Allow", "Outbound", "*", "Internet");
        add(rules, group, "DenyAllOutBound", 65500, "Deny", "Outbound", "*", "*");
        return rules;
    }

    private static void add(ArrayNode rules, String group, String name, int priority, String... words) {
        var rule = rules.addObject()
                .put("name", name)
                .put("id", group + "/defaultSecurityRules/" + name)
                .put("type", "Microsoft.Network/networkSecurityGroups/defaultSecurityRules");
        rule.putObject("properties")
                .put("provisioningState", "Succeeded")
                .put("protocol", "*")
                .put("sourcePortRange", "*")
                .put("destinationPortRange", "*")
                .put("sourceAddressPrefix", words[2])
                .put("destinationAddressPrefix", words[3])
                .put("access", words[0])
                .put("priority", priority)
                .put("direction", words[1]);
    }
}
