package practicecloud.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/// A key and the certificates that vouch for it, kept as PEM. A key store would cost a server a quarter of its
/// time to start, for a password that keeps no secret.
record Identity(PrivateKey key, List<X509Certificate> chain) {

    private static final char[] NO_WORD = {};

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----\\s+(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);
    private static final Duration LEFT = Duration.ofDays(7);

    /// What the file holds; empty where there is none, it cannot be used, or it runs out within a week.
    static Optional<Identity> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var text = Files.readString(file);
        var found = KEY.matcher(text);
        try {
            if (!found.find()) {
                return Optional.empty();
            }
            var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(found.group(1)));
            var rest = text.substring(found.end()).strip().getBytes(StandardCharsets.US_ASCII);
            var certificates =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(rest))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return Optional.of(new Identity(KeyFactory.getInstance("EC").generatePrivate(spec), certificates))
                    .filter(Identity::isGood);
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private boolean isGood() {
        return !chain.isEmpty()
                && chain.getFirst()
                        .getNotAfter()
                        .toInstant()
                        .isAfter(Instant.now().plus(LEFT));
    }

    /// Writes it where only its owner reads it.
    void write(Path file) throws IOException, GeneralSecurityException {
        var text = new StringBuilder(pem("PRIVATE KEY", key.getEncoded()));
        for (var certificate : chain) {
            text.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    static String pem(String what, byte[] content) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + what + "-----\n" + lines.encodeToString(content) + "\n-----END " + what + "-----\n";
    }

    /// A context for a server that shows this, and asks its clients for nothing. Of the stores in memory, the
    /// oldest kind is the quickest.
    SSLContext context() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("JKS");
        store.load(null, NO_WORD);
        store.setKeyEntry("server", key, NO_WORD, chain.toArray(X509Certificate[]::new));
        var keys = KeyManagerFactory.getInstance("SunX509");
        keys.init(store, NO_WORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), new TrustManager[0], null);
        return context;
    }
}
