package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;

/// The network security group of the compute subnet: what compute must reach, each on its own line, and nothing
/// inbound.
final class SecurityRules {

    /// In order of priority. `{region}` stands for the region; two tags are unknown in Azure operated by
    /// 21Vianet.
    private static final List<Rule> OUT = List.of(
            new Rule("azure-machine-learning", "Tcp", "AzureMachineLearning", "443", "8787", "18881"),
            new Rule("azure-machine-learning-instances", "Udp", "AzureMachineLearning", "5831"),
            new Rule("batch", "*", "BatchNodeManagement.{region}", "443"),
            new Rule("storage", "Tcp", "Storage.{region}", "443", "445"),
            new Rule("sign-in", "Tcp", "AzureActiveDirectory", "80", "443"),
            new Rule("resource-manager", "Tcp", "AzureResourceManager", "443"),
            new Rule("front-door", "Tcp", "AzureFrontDoor.FrontEnd", "443"),
            new Rule("front-door-images", "Tcp", "AzureFrontDoor.FirstParty", "443"),
            new Rule("base-images", "Tcp", "MicrosoftContainerRegistry", "443"),
            new Rule("own-images", "Tcp", "AzureContainerRegistry", "443"),
            new Rule("monitor", "Tcp", "AzureMonitor", "443"),
            new Rule("key-vault", "Tcp", "KeyVault.{region}", "443"),
            new Rule("virtual-network", "*", "VirtualNetwork", "*"),
            new Rule("packages", "Tcp", "Internet", "80", "443"));

    private SecurityRules() {}

    static Resource group(Ids ids) {
        boolean china = ids.choices().place().cloud().equals("azure-china");
        var rules = new ArrayList<Json>();
        for (var rule : OUT) {
            if (!(china && rule.tag().startsWith("AzureFrontDoor"))) {
                rules.add(rule.json(
                        100 + 10 * rules.size(), ids.choices().place().region().name()));
            }
        }
        return Make.create(
                ids.securityGroup(),
                Make.why(later("blueprint.security-group"), "computeNetwork", "NET-10"),
                Make.tracked(ids, "properties", Json.object("securityRules", Json.array(rules.stream()))));
    }

    /// An outbound rule from the virtual network to a service tag.
    private record Rule(String name, String protocol, String tag, List<String> ports) {

        Rule(String name, String protocol, String tag, String... ports) {
            this(name, protocol, tag, List.of(ports));
        }

        Json json(int priority, String region) {
            var properties = Json.object(
                    "priority", priority,
                    "direction", "Outbound",
                    "access", "Allow",
                    "protocol", protocol,
                    "sourceAddressPrefix", "VirtualNetwork",
                    "sourcePortRange", "*",
                    "destinationAddressPrefix", tag.replace("{region}", region));
            var withPorts = ports.size() == 1
                    ? properties.with("destinationPortRange", Json.of(ports.getFirst()))
                    : properties.with(
                            "destinationPortRanges", Json.array(ports.stream().map(Json::of)));
            return Json.object("name", "allow-" + name, "properties", withPorts);
        }
    }
}
