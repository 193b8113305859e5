package groundwork.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom a client trusts that was given one more authority.
class TrustTest {

    private static final String METADATA = "GET /metadata/endpoints";

    @TempDir
    Path folder;

    private static X509TrustManager systems() throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return (X509TrustManager) Stream.of(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Path authorityOfTheSystem() throws GeneralSecurityException, IOException {
        var pem = Base64.getMimeEncoder()
                .encodeToString(systems().getAcceptedIssuers()[0].getEncoded());
        return Files.writeString(
                folder.resolve("other.pem"), "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n");
    }

    @Test
    void whoNeitherTheFileNorTheSystemVouchesForIsRefused() throws GeneralSecurityException, IOException {
        try (var stub = new Stub();
                var line = Transport.opened(Optional.of(authorityOfTheSystem()))) {
            stub.on(METADATA, Stub.Reply.of(200, "{}"));
            assertThatThrownBy(() -> Contact.with(stub.base(), line.http())).hasMessageContaining("certification path");
        }
    }

    @Test
    void aCertificateForAnotherNameIsRefusedWhoeverVouchesForIt() {
        try (var stub = new Stub();
                var proxy = ConnectProxy.to(stub.base().getPort())) {
            stub.on(METADATA, Stub.Reply.of(200, "{}"));
            var through = Map.of("HTTPS_PROXY", "http://localhost:" + proxy.port());
            try (var line = Transport.open(Optional.of(Certificate.LOOPBACK.pem()), through)) {
                assertThat(Contact.with(URI.create("https://cloud.example"), line.http()))
                        .isNotNull();
                assertThatThrownBy(() -> Contact.with(URI.create("https://other.example"), line.http()))
                        .hasMessageContaining("other.example");
            }
        }
    }

    @Test
    void whoTheSystemVouchesForIsTrustedBesideTheFile() throws GeneralSecurityException, IOException {
        var trust = Trust.inAuthoritiesOf(Certificate.LOOPBACK.pem());
        var known = systems().getAcceptedIssuers()[0];
        trust.checkServerTrusted(new java.security.cert.X509Certificate[] {known}, "RSA");
        assertThat(trust.getAcceptedIssuers()).doesNotContain(known);
    }

    @Test
    void aFileWithoutCertificatesIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("none.pem"), "no certificate");
        assertThatThrownBy(() -> Transport.opened(Optional.of(file))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aClientThatIsClosedAsksNoMore() {
        try (var stub = new Stub()) {
            stub.on(METADATA, Stub.Reply.of(200, "{}"));
            var line = Transport.opened(Optional.of(Certificate.LOOPBACK.pem()));
            Contact.with(stub.base(), line.http());
            line.close();
            assertThatThrownBy(() -> Contact.with(stub.base(), line.http())).isInstanceOf(RuntimeException.class);
        }
    }
}
