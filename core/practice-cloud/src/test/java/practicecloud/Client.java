package practicecloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import practicecloud.json.Tree;

/// A client that knows nothing of the server but its address: plain HTTPS, a token, JSON.
final class Client {

    private static final String MANAGEMENT = "https://management.azure.com";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Access access;
    private final HttpClient http;
    private final Optional<String> proof;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    /// What came back.
    record Answer(HttpResponse<byte[]> response, JsonNode body) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text(String path) {
            return Tree.text(body, path).orElse("");
        }

        String error() {
            return text("error.code");
        }
    }

    private Client(Access access, HttpClient http, Optional<String> proof) {
        this.access = access;
        this.http = http;
        this.proof = proof;
    }

    /// The same, who says this with every request.
    Client saying(String header, String value) {
        var client = new Client(access, http, proof);
        client.tokens.putAll(tokens);
        client.headers.putAll(headers);
        client.headers.put(header, value);
        return client;
    }

    static Client stranger(Access access) {
        var http = HttpClient.newBuilder().sslContext(trusting(access.caFile())).build();
        return new Client(access, http, Optional.empty());
    }

    static Client administrator(Access access) {
        return stranger(access).signedIn(access.clientId());
    }

    /// As an application, or a managed identity.
    Client signedIn(String clientId) {
        return proving(
                "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + access.clientSecret());
    }

    /// As a person.
    Client person(String userName) {
        return proving(
                "grant_type=password&client_id=test&username=" + userName + "&password=" + access.clientSecret());
    }

    private Client proving(String form) {
        var client = new Client(access, http, Optional.of(form));
        client.tokens.put(MANAGEMENT, client.token(MANAGEMENT));
        return client;
    }

    /// A token for a service; each service wants its own.
    private String token(String service) {
        var form = proof.orElseThrow() + "&scope=" + URLEncoder.encode(service + "/.default", StandardCharsets.UTF_8);
        var stranger = new Client(access, http, Optional.empty());
        var answer = stranger.send("POST", "/" + access.tenant() + "/oauth2/v2.0/token", form);
        return answer.text("access_token");
    }

    /// The token for Azure Resource Manager.
    String token() {
        return token(MANAGEMENT);
    }

    private Optional<String> bearer(String path) {
        return proof.map(form -> tokens.computeIfAbsent(service(path), this::token));
    }

    private static String service(String path) {
        var first = URI.create(path.replaceAll("[ '?].*", "")).getPath().split("/");
        return switch (first.length > 1 ? first[1] : "") {
            case "storage" -> "https://storage.azure.com";
            case "vault" -> "https://vault.azure.net";
            case "v1.0" -> "https://graph.microsoft.com";
            case "history" -> "https://ml.azure.com";
            default -> MANAGEMENT;
        };
    }

    static SSLContext trusting(Path authority) {
        try (InputStream pem = Files.newInputStream(authority)) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer patch(String path, String body) {
        return send("PATCH", path, body);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /// Writes and waits for the end, whichever way it is told; answers the resource as it is then, or the
    /// failure.
    Answer made(String path, String body) {
        return settled(path, put(path, body));
    }

    Answer settled(String path, Answer first) {
        var follow = first.header("Azure-AsyncOperation").isEmpty()
                ? first.header("Location")
                : first.header("Azure-AsyncOperation");
        if (first.status() >= 400 || follow.isEmpty()) {
            return first;
        }
        var end = polled(follow);
        boolean failed = end.text("status").equals("Failed") || end.status() >= 400;
        return failed ? end : get(path);
    }

    private Answer polled(String url) {
        var until = Instant.now().plus(PATIENCE);
        var answer = send("GET", url, "");
        while (answer.status() == 202 || answer.text("status").equals("InProgress")) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("still running: " + url);
            }
            answer = send("GET", url, "");
        }
        return answer;
    }

    byte[] raw(String method, String path) {
        return exchange(method, path, "").body();
    }

    HttpResponse<byte[]> head(String path) {
        return exchange("HEAD", path, "");
    }

    Answer send(String method, String path, String body) {
        var response = exchange(method, path, body);
        try {
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
            return new Answer(response, json ? Tree.parse(response.body()) : MissingNode.getInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private HttpResponse<byte[]> exchange(String method, String path, String body) {
        var url = path.startsWith("https:")
                ? path
                : access.endpoint() + path.replace(" ", "%20").replace("'", "%27");
        var request = HttpRequest.newBuilder(URI.create(url)).method(method, HttpRequest.BodyPublishers.ofString(body));
        bearer(path).ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
