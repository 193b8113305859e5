package groundwork.azure;

import static groundwork.terms.Say.say;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/// The one HTTP client of a cloud: TLS always verified, by the system's authorities and, where given, one more.
/// The extra authority is trusted by this client alone, never by the process. It goes through the proxy that
/// `HTTPS_PROXY` names.
public final class Transport {

    private Transport() {}

    /// A client that is open, and the way to close it.
    public record Open(HttpClient http, Runnable closing) implements AutoCloseable {

        /// What is still under way is broken off.
        @Override
        public void close() {
            closing.run();
        }
    }

    /// @param extraAuthority a PEM file with certificates to trust besides the system's
    /// @throws UncheckedIOException when that file cannot be read or holds no certificate
    public static HttpClient open(Optional<Path> extraAuthority) {
        return opened(extraAuthority).http();
    }

    /// The same, to be closed.
    public static Open opened(Optional<Path> extraAuthority) {
        return open(extraAuthority, System.getenv());
    }

    /// @param environment where a proxy may be named
    static Open open(Optional<Path> extraAuthority, Map<String, String> environment) {
        var jdk = new Kept();
        jdk.connectTimeout(Duration.ofSeconds(20)).followRedirects(java.net.http.HttpClient.Redirect.NEVER);
        HttpsProxy.of(environment).ifPresent(proxy -> proxy.apply(jdk));
        extraAuthority.ifPresent(file -> jdk.sslContext(trusting(file)));
        var http = new JdkHttpClientBuilder(jdk)
                .responseTimeout(Duration.ofMinutes(2))
                .build();
        return new Open(http, () -> jdk.client().ifPresent(Transport::end));
    }

    private static void end(java.net.http.HttpClient client) {
        client.shutdownNow();
        try {
            client.awaitTermination(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A TLS context that trusts the authorities in the file and the system's.
    private static SSLContext trusting(Path file) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {Trust.inAuthoritiesOf(file)}, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(say("azure.certificate-not-read", "file", file), e);
        } catch (GeneralSecurityException e) {
            throw new UncheckedIOException(new IOException(say("azure.certificate-not-used", "file", file), e));
        }
    }
}
