package groundwork.azure;

import static groundwork.terms.Say.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The proxy that the environment names: `HTTPS_PROXY` and `NO_PROXY`, in capitals or not. What runs on this
/// machine is never asked for through it. Where the environment names none, Java's own settings count
/// (`-Dhttps.proxyHost`).
///
/// @param user   `name:password`, where the proxy wants to know who comes
/// @param around names of hosts, or the ends of such names, that are reached without it
record HttpsProxy(InetSocketAddress address, Optional<String> user, List<String> around) {

    private static final int USUAL_PORT = 8080;
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final String TUNNELING = "jdk.http.auth.tunneling.disabledSchemes";

    HttpsProxy {
        around = List.copyOf(around);
    }

    /// @throws UncheckedIOException where it is named so that nobody can use it
    static Optional<HttpsProxy> of(Map<String, String> environment) {
        return variable(environment, "HTTPS_PROXY").map(text -> read(text, variable(environment, "NO_PROXY")));
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Stream.of(name, name.toLowerCase(Locale.ROOT))
                .flatMap(key -> Optional.ofNullable(environment.get(key)).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static HttpsProxy read(String text, Optional<String> around) {
        try {
            var at = URI.create(text.contains("://") ? text.strip() : "http://" + text.strip());
            if (at.getHost() == null) {
                throw new IllegalArgumentException("it names no host");
            }
            var port = at.getPort() < 0 ? USUAL_PORT : at.getPort();
            var names = around.map(list -> List.of(list.split("[,\\s]+"))).orElse(List.of());
            return new HttpsProxy(
                    InetSocketAddress.createUnresolved(at.getHost(), port),
                    Optional.ofNullable(at.getUserInfo()),
                    names);
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(say("azure.proxy"), new IOException(e));
        }
    }

    /// Lets a client go through it.
    void apply(java.net.http.HttpClient.Builder client) {
        client.proxy(selector());
        user.ifPresent(known -> {
            // Java sends no password to a proxy in the clear unless it is told that this is wanted.
            if (System.getProperty(TUNNELING) == null) {
                System.setProperty(TUNNELING, "");
            }
            client.authenticator(authenticator(known));
        });
    }

    private static Authenticator authenticator(String user) {
        int colon = user.indexOf(':');
        var name = colon < 0 ? user : user.substring(0, colon);
        var password = colon < 0 ? "" : user.substring(colon + 1);
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return getRequestorType() == RequestorType.PROXY
                        ? new PasswordAuthentication(name, password.toCharArray())
                        : super.getPasswordAuthentication();
            }
        };
    }

    private ProxySelector selector() {
        // Resolved anew for each client, so that a machine that changes networks finds it.
        var proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHostString(), address.getPort()));
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(isAround(uri.getHost()) ? Proxy.NO_PROXY : proxy);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress at, IOException why) {
                // The caller is told by the failed request itself.
            }
        };
    }

    /// Whether a host is reached without it.
    boolean isAround(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return HERE.contains(name)
                || around.stream()
                        .map(known -> known.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                        .filter(known -> !known.isEmpty())
                        .anyMatch(known -> known.equals("*") || name.equals(known) || name.endsWith("." + known));
    }
}
