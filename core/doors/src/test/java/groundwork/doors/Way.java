package groundwork.doors;

import groundwork.azure.AzureCloud;
import groundwork.azure.Discovery;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.cloud.Cloud;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// The way of the practice administrator into a practice cloud that another process serves.
record Way(URI endpoint, Path ca) {

    /// A way as one line of text.
    static Way read(String line) {
        var words = line.split(" ", 2);
        return new Way(URI.create(words[0]), Path.of(words[1]));
    }

    String line() {
        return endpoint + " " + ca;
    }

    Cloud cloud() {
        var http = Transport.open(Optional.of(ca));
        var endpoints = Discovery.at(endpoint, http);
        var tenant = "00000000-0000-0000-0000-00000000000a";
        var administrator = "00000000-0000-0000-0000-0000000000e1";
        return new AzureCloud(
                endpoints, SignIn.application(endpoints, tenant, administrator, "practice-secret", http), http);
    }
}
