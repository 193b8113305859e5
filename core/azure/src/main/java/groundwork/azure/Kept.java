package groundwork.azure;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/// Builds the JDK's client and keeps it at hand: the SDK builds it out of our sight and never closes it, and a
/// process waits a third of a second at its end for the thread of a client that is still open.
final class Kept implements HttpClient.Builder {

    private final HttpClient.Builder builder = HttpClient.newBuilder();
    private Optional<HttpClient> built = Optional.empty();

    /// The client, once it is built.
    Optional<HttpClient> client() {
        return built;
    }

    @Override
    public HttpClient build() {
        var client = builder.build();
        built = Optional.of(client);
        return client;
    }

    @Override
    public Kept cookieHandler(CookieHandler handler) {
        builder.cookieHandler(handler);
        return this;
    }

    @Override
    public Kept connectTimeout(Duration timeout) {
        builder.connectTimeout(timeout);
        return this;
    }

    @Override
    public Kept sslContext(SSLContext context) {
        builder.sslContext(context);
        return this;
    }

    @Override
    public Kept sslParameters(SSLParameters parameters) {
        builder.sslParameters(parameters);
        return this;
    }

    @Override
    public Kept executor(Executor executor) {
        builder.executor(executor);
        return this;
    }

    @Override
    public Kept followRedirects(Redirect policy) {
        builder.followRedirects(policy);
        return this;
    }

    @Override
    public Kept version(Version version) {
        builder.version(version);
        return this;
    }

    @Override
    public Kept priority(int priority) {
        builder.priority(priority);
        return this;
    }

    @Override
    public Kept proxy(ProxySelector selector) {
        builder.proxy(selector);
        return this;
    }

    @Override
    public Kept authenticator(Authenticator authenticator) {
        builder.authenticator(authenticator);
        return this;
    }

    @Override
    public Kept localAddress(InetAddress address) {
        builder.localAddress(address);
        return this;
    }
}
