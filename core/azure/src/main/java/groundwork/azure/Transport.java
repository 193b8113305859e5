package groundwork.azure;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// The one HTTP client of a cloud: TLS always verified, by the system's authorities and, where given, one more.
/// The extra authority is trusted by this client alone, never by the process. It goes through the proxy that
/// `HTTPS_PROXY` names.
public final class Transport {

    private Transport() {}

    /// @param extraAuthority a PEM file with certificates to trust besides the system's
    /// @throws UncheckedIOException when that file cannot be read or holds no certificate
    public static HttpClient open(Optional<Path> extraAuthority) {
        return open(extraAuthority, System.getenv());
    }

    /// @param environment where a proxy may be named
    static HttpClient open(Optional<Path> extraAuthority, Map<String, String> environment) {
        var jdk = java.net.http.HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER);
        HttpsProxy.of(environment).ifPresent(proxy -> proxy.apply(jdk));
        extraAuthority.ifPresent(file -> jdk.sslContext(trusting(file)));
        return new JdkHttpClientBuilder(jdk)
                .responseTimeout(Duration.ofMinutes(2))
                .build();
    }

    /// A TLS context that trusts the system's authorities and those in the file.
    static SSLContext trusting(Path file) {
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (X509Certificate known : systemAuthorities()) {
                store.setCertificateEntry("system-" + number++, known);
            }
            try (InputStream pem = Files.newInputStream(file)) {
                for (var extra : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                    store.setCertificateEntry("extra-" + number++, extra);
                }
            }
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate file " + file + " cannot be read.", e);
        } catch (GeneralSecurityException e) {
            throw new UncheckedIOException(new IOException("The certificate file " + file + " cannot be used.", e));
        }
    }

    private static List<X509Certificate> systemAuthorities() throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        var known = new ArrayList<X509Certificate>();
        for (var manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager trust) {
                known.addAll(List.of(trust.getAcceptedIssuers()));
            }
        }
        return known;
    }
}
