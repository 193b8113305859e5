package groundwork.practices.network;

import groundwork.terms.Json;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// A rule of a network security group.
record SecurityRule(String name, Json body) {

    private static final List<String> ANYBODY = List.of("*", "0.0.0.0/0", "Internet");

    /// The rules of a group in one direction, in the order in which Azure asks them.
    static List<SecurityRule> in(Json group, String direction) {
        return group.items("properties.securityRules").stream()
                .filter(rule -> rule.text("properties.direction")
                        .filter(direction::equalsIgnoreCase)
                        .isPresent())
                .sorted(Comparator.comparing(
                        rule -> rule.number("properties.priority").orElse(BigDecimal.valueOf(Integer.MAX_VALUE))))
                .map(rule -> new SecurityRule(rule.text("name").orElse("unnamed"), rule))
                .toList();
    }

    boolean allows() {
        return body.text("properties.access").filter("Allow"::equalsIgnoreCase).isPresent();
    }

    boolean isFor(String protocol) {
        var own = body.text("properties.protocol").orElse("*");
        return own.equals("*") || protocol.equals("*") || own.equalsIgnoreCase(protocol);
    }

    List<String> ports() {
        return Flow.texts(body, "destinationPortRange", "destinationPortRanges");
    }

    List<String> destinations() {
        return Flow.texts(body, "destinationAddressPrefix", "destinationAddressPrefixes");
    }

    boolean isFromAnybody() {
        return Flow.texts(body, "sourceAddressPrefix", "sourceAddressPrefixes").stream()
                .anyMatch(source -> ANYBODY.stream().anyMatch(source::equalsIgnoreCase));
    }
}
