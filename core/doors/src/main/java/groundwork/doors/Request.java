package groundwork.doors;

import groundwork.terms.IpRange;
import java.nio.file.Path;
import java.util.Optional;

/// Which cloud to open, and how.
///
/// @param cloud        `practice`, `azure`, `azure-china`, `azure-us-government`, or the `https://` address of a
///                     cloud that answers like Azure
/// @param tenant       the Entra tenant to sign in to; empty: the caller's own
/// @param subscription the subscription to work in, where it was named apart from the answers
/// @param ca           a PEM file of authorities to trust besides the system's
/// @param home         where the practice world is kept
/// @param from         the public address to be seen coming from: only the practice cloud can be told
public record Request(
        String cloud,
        Optional<String> tenant,
        Optional<String> subscription,
        Optional<Path> ca,
        Path home,
        Optional<IpRange> from) {

    /// From wherever the firewalls let in.
    public Request(String cloud, Optional<String> tenant, Optional<String> subscription, Optional<Path> ca, Path home) {
        this(cloud, tenant, subscription, ca, home, Optional.empty());
    }

    /// The practice cloud of this home.
    public static Request practice(Path home) {
        return new Request("practice", Optional.empty(), Optional.empty(), Optional.empty(), home);
    }
}
