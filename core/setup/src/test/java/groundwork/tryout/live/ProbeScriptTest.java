package groundwork.tryout.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs the script of the command job against a server that answers as vault, registry and network would.
class ProbeScriptTest {

    @ParameterizedTest
    @CsvSource({
        "/none, 200, '', 0",
        "/vault/secrets, 403, ForbiddenByRbac, 31",
        "/vault/secrets, 403, ForbiddenByFirewall, 32",
        "/vault/secrets, 500, oops, 33",
        "/registry/oauth2/exchange, 403, DENIED: client with IP '1.2.3.4' is not allowed access, 42",
        "/registry/oauth2/exchange, 401, UNAUTHORIZED, 41",
        "/internet, 403, AuthorizationFailure, 52",
    })
    void theExitCodeSaysWhatFailedAndWhy(String path, int status, String said, int exit) throws Exception {
        assumeThat(hasPython()).as("python3 is not installed here").isTrue();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean hit = exchange.getRequestURI().getPath().equals(path);
            var body = (hit ? said : "{\"access_token\": \"t\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(hit ? status : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            assertThat(run("http://127.0.0.1:" + server.getAddress().getPort())).isEqualTo(exit);
        } finally {
            server.stop(0);
        }
    }

    private static int run(String server) throws Exception {
        var builder = new ProcessBuilder("python3", "-").redirectErrorStream(true);
        builder.environment().put("MSI_ENDPOINT", server + "/token");
        builder.environment().put("PROBE_VAULT", server + "/vault/");
        builder.environment().put("PROBE_REGISTRY", server + "/registry/");
        builder.environment().put("PROBE_INTERNET", server + "/internet");
        List.of("http_proxy", "HTTP_PROXY").forEach(builder.environment()::remove);
        var process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(Scripts.text("probe.py").getBytes(StandardCharsets.UTF_8));
        }
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    @Test
    void theScriptTravelsAsOneWord() {
        assertThat(Scripts.encoded("probe.py")).matches("[A-Za-z0-9+/=]+");
    }

    private static boolean hasPython() {
        return List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }
}
