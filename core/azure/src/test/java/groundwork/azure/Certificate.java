package groundwork.azure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A certificate for the loopback address, made by the JDK's own tool: a key store for a server, a PEM file for
/// whoever shall trust it.
record Certificate(Path keyStore, Path pem) {

    static final String PASSWORD = "changeit";

    /// Made once for all tests; it is the same for each of them.
    static final Certificate LOOPBACK = make();

    private static Certificate make() {
        try {
            var folder = Files.createTempDirectory("groundwork-stub");
            var store = folder.resolve("stub.p12");
            var pem = folder.resolve("stub.pem");
            var make = "-genkeypair -alias stub -keyalg EC -groupname secp256r1 -dname CN=localhost -validity 2"
                    + " -ext san=ip:127.0.0.1,dns:localhost,dns:cloud.example -storetype PKCS12";
            keytool(store, make);
            keytool(store, "-exportcert -rfc -alias stub -file " + pem);
            // The last named goes first, and a folder goes only when it is empty.
            for (var file : List.of(folder, store, pem)) {
                file.toFile().deleteOnExit();
            }
            return new Certificate(store, pem);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path store, String arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
