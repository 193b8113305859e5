package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import practicecloud.json.Tree;

/// The rules of a network security group: the first that fits decides, by priority, and the default rules come
/// last. Ranges of addresses fit a far end only when they are everything, for where a service lives is not
/// played; those of the near end always fit.
public record SecurityRules(JsonNode group) {

    /// Whether they let it pass.
    public boolean allow(Traffic traffic) {
        return Stream.of("properties.securityRules", "properties.defaultSecurityRules")
                .flatMap(list -> Tree.items(group, list))
                .map(rule -> rule.path("properties"))
                .sorted(Comparator.comparingInt(rule -> rule.path("priority").asInt(65000)))
                .filter(rule -> fits(rule, traffic))
                .findFirst()
                .map(rule -> Tree.says(rule, "access", "Allow"))
                .orElse(false);
    }

    private static boolean fits(JsonNode rule, Traffic traffic) {
        var protocol = rule.path("protocol").asText("*");
        var far = traffic.outbound() ? "destinationAddressPrefix" : "sourceAddressPrefix";
        return Tree.says(rule, "direction", traffic.outbound() ? "Outbound" : "Inbound")
                && (protocol.equals("*") || protocol.equalsIgnoreCase(traffic.protocol()))
                && values(rule, "destinationPortRange", "destinationPortRanges")
                        .anyMatch(range -> holds(range, traffic.port()))
                && values(rule, far, far + "es").anyMatch(prefix -> means(prefix, traffic));
    }

    private static Stream<String> values(JsonNode rule, String one, String many) {
        return Stream.concat(
                        Tree.text(rule, one).stream(), Tree.items(rule, many).map(JsonNode::asText))
                .filter(text -> !text.isEmpty());
    }

    private static boolean holds(String range, int port) {
        if (range.equals("*")) {
            return true;
        }
        var ends = range.split("-");
        return port >= Integer.parseInt(ends[0].strip()) && port <= Integer.parseInt(ends[ends.length - 1].strip());
    }

    private static boolean means(String prefix, Traffic traffic) {
        return prefix.equals("*")
                || prefix.equals("0.0.0.0/0")
                || traffic.tags().contains(prefix.toLowerCase(Locale.ROOT));
    }
}
