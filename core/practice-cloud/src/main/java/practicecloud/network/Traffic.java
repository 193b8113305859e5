package practicecloud.network;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What wants to pass the rules of a subnet.
///
/// @param protocol `Tcp` or `Udp`
/// @param tags     the service tags of the far end, in lower case: what a rule may call it
public record Traffic(boolean outbound, String protocol, int port, Set<String> tags) {

    /// Out to a service of Azure, in a region where its tag has regions. Documentation calls the vault's tag by
    /// two names, so both are its.
    static Traffic to(String protocol, int port, String tag, String region) {
        var tags = new HashSet<>(Set.of("azurecloud", "azurecloud." + region, "internet"));
        for (var name : tag.equals("AzureKeyVault") ? List.of(tag, "KeyVault") : List.of(tag)) {
            var plain = name.toLowerCase(Locale.ROOT);
            tags.addAll(List.of(plain, plain + "." + region));
        }
        return new Traffic(true, protocol, port, Set.copyOf(tags));
    }

    /// Out to somewhere on the Internet that is not Azure's.
    static Traffic toInternet(int port) {
        return new Traffic(true, "Tcp", port, Set.of("internet"));
    }

    /// Out to an address in the same network, as that of a private endpoint.
    static Traffic within(int port) {
        return new Traffic(true, "Tcp", port, Set.of("virtualnetwork"));
    }

    /// In from a service of Azure.
    static Traffic from(String tag, int port) {
        return new Traffic(false, "Tcp", port, Set.of(tag.toLowerCase(Locale.ROOT), "azurecloud", "internet"));
    }
}
