package practicecloud.http;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The certificate the server shows and the authority that vouches for it: minted once, kept beside the world,
/// for loopback names only. The authority's own key is thrown away.
public final class Certificate {

    private static final Duration VALID = Duration.ofDays(800);
    private static final X500Name AUTHORITY = new X500Name("CN=Groundwork practice cloud authority");

    private Certificate() {}

    /// The TLS context of a server, from the files in this folder; minted where they are not there or run out.
    ///
    /// @param folder holds `server.pem` and `ca.pem` afterwards
    public static SSLContext open(Path folder) throws IOException {
        try {
            var kept = folder.resolve("server.pem");
            var there = Files.exists(authorityFile(folder)) ? Identity.read(kept) : Optional.<Identity>empty();
            return there.isPresent()
                    ? there.get().context()
                    : mint(folder, kept).context();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("The practice cloud's certificate in " + folder + " cannot be made or read.", e);
        }
    }

    /// The authority that vouches for the server, PEM.
    public static Path authorityFile(Path folder) {
        return folder.resolve("ca.pem");
    }

    private static Identity mint(Path folder, Path kept)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        var authorityKeys = pairs.generateKeyPair();
        var serverKeys = pairs.generateKeyPair();
        var authority = signed(authority(authorityKeys), authorityKeys);
        var server = signed(server(authority, serverKeys), authorityKeys);
        var identity = new Identity(serverKeys.getPrivate(), List.of(server, authority));
        Files.createDirectories(folder);
        identity.write(kept);
        Files.writeString(authorityFile(folder), Identity.pem("CERTIFICATE", authority.getEncoded()));
        return identity;
    }

    private static JcaX509v3CertificateBuilder authority(KeyPair keys)
            throws CertIOException, GeneralSecurityException {
        var builder = builder(AUTHORITY, AUTHORITY, keys, BigInteger.ONE);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private static JcaX509v3CertificateBuilder server(X509Certificate authority, KeyPair keys)
            throws CertIOException, GeneralSecurityException {
        var builder = builder(AUTHORITY, new X500Name("CN=localhost"), keys, BigInteger.TWO);
        var names = new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        });
        var utils = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(Extension.subjectAlternativeName, false, names);
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, utils.createAuthorityKeyIdentifier(authority.getPublicKey()));
        builder.addExtension(Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, BigInteger number) {
        var now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                issuer,
                number.shiftLeft(32).add(BigInteger.valueOf(now.getEpochSecond())),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(VALID)),
                subject,
                keys.getPublic());
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair issuer)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
