package groundwork.azure;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Trusts what the authorities of a file vouch for, and else what the system's authorities do. The system's are
/// read when they are first needed: there are so many that reading them takes longer than all else before the
/// first answer of a cloud that has an authority of its own. Each judges as it would alone, names of hosts
/// included.
final class Trust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager own;
    private @Nullable X509ExtendedTrustManager systems;

    private Trust(X509ExtendedTrustManager own) {
        this.own = own;
    }

    /// @param file certificates in PEM
    /// @throws IOException              where it cannot be read
    /// @throws GeneralSecurityException where it holds no certificate
    static Trust inAuthoritiesOf(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(file)) {
            int number = 0;
            for (var authority : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority-" + number++, authority);
            }
        }
        return new Trust(manager(store));
    }

    /// @param store the authorities; null: the system's
    private static X509ExtendedTrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Stream.of(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private synchronized X509ExtendedTrustManager systems() throws CertificateException {
        try {
            var known = systems == null ? manager(null) : systems;
            systems = known;
            return known;
        } catch (GeneralSecurityException e) {
            throw new CertificateException(e);
        }
    }

    @FunctionalInterface
    private interface Judgement {
        void by(X509ExtendedTrustManager judge) throws CertificateException;
    }

    private void either(Judgement judgement) throws CertificateException {
        try {
            judgement.by(own);
        } catch (CertificateException unknown) {
            judgement.by(systems());
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        either(judge -> judge.checkServerTrusted(chain, type, engine));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        either(judge -> judge.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        either(judge -> judge.checkServerTrusted(chain, type));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        either(judge -> judge.checkClientTrusted(chain, type, engine));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        either(judge -> judge.checkClientTrusted(chain, type, socket));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        either(judge -> judge.checkClientTrusted(chain, type));
    }

    /// The authorities of the file: what a server is told that we would trust in a client, which we never ask.
    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return own.getAcceptedIssuers();
    }
}
