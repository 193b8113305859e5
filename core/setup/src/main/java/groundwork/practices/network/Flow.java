package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Traffic that compute without public IP must be able to send (facts 4.2).
///
/// @param protocol `Tcp`, `Udp`, or `*` for either
/// @param tag      the service tag it goes to
record Flow(String protocol, int port, String tag) {

    static final List<Flow> NEEDED = List.of(
            new Flow("Tcp", 443, "AzureMachineLearning"),
            new Flow("Udp", 5831, "AzureMachineLearning"),
            new Flow("*", 443, "BatchNodeManagement"),
            new Flow("Tcp", 443, "Storage"),
            new Flow("Tcp", 443, "AzureActiveDirectory"),
            new Flow("Tcp", 443, "VirtualNetwork"));

    private static final List<String> EVERYWHERE = List.of("*", "0.0.0.0/0");
    private static final List<String> ALL_OF_AZURE = List.of("Internet", "AzureCloud");

    String words() {
        return say("findings.Flow.on-port", "tag", tag, "port", port);
    }

    /// Whether a rule speaks of this traffic, in a network of this region.
    boolean isMetBy(SecurityRule rule, String region) {
        return rule.isFor(protocol)
                && rule.ports().stream().anyMatch(this::isPort)
                && rule.destinations().stream().anyMatch(destination -> isDestination(destination, region));
    }

    private boolean isPort(String ports) {
        var ends = ports.split("-", 2);
        try {
            return ports.equals("*")
                    || Integer.parseInt(ends[0].strip()) <= port
                            && port <= Integer.parseInt(ends[ends.length - 1].strip());
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isDestination(String destination, String region) {
        var word = destination.toLowerCase(Locale.ROOT);
        var here = "." + region.toLowerCase(Locale.ROOT);
        var base = word.endsWith(here) ? word.substring(0, word.length() - here.length()) : word;
        boolean inside = tag.equals("VirtualNetwork");
        return EVERYWHERE.contains(word)
                || base.equalsIgnoreCase(tag)
                || !inside && ALL_OF_AZURE.stream().anyMatch(base::equalsIgnoreCase);
    }

    /// The text of a member that may be one value or a list of its own.
    static List<String> texts(Json rule, String one, String many) {
        var list = rule.items("properties." + many).stream()
                .flatMap(item -> item instanceof Json.Str(var text) ? Stream.of(text) : Stream.empty());
        return Stream.concat(rule.text("properties." + one).stream(), list)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
