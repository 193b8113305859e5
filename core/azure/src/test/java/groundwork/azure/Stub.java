package groundwork.azure;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A scripted server over loopback HTTPS: each request takes the next of the replies written down for it, and the
/// last one again and again. What nobody wrote down is answered with 599, which no test takes for an answer.
final class Stub implements AutoCloseable {

    /// @param hold how long the answer is kept back
    record Reply(int status, Map<String, String> headers, String body, Duration hold) {

        static Reply of(int status, String body) {
            return new Reply(status, Map.of(), body, Duration.ZERO);
        }

        Reply with(String name, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, body, hold);
        }

        Reply held(Duration hold) {
            return new Reply(status, headers, body, hold);
        }
    }

    /// A request as it came in.
    record Request(String line, Json body, Map<String, String> headers) {}

    /// Closes the connection instead of answering.
    static final Reply CUT = Reply.of(-1, "");

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    Stub() {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static SSLContext tls() throws IOException, GeneralSecurityException {
        var password = Certificate.PASSWORD.toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(Certificate.LOOPBACK.keyStore())) {
            store.load(in, password);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    URI base() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    /// What a request is answered with, in turn; the request as `GET /path`, query aside.
    Stub on(String request, Reply... inTurn) {
        replies.put(request, new ArrayDeque<>(Arrays.asList(inTurn)));
        return this;
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /// How often a request came in.
    long count(String line) {
        return requests.stream().filter(request -> request.line().equals(line)).count();
    }

    /// A cloud that talks to this server with a token of its own.
    AzureCloud cloud() {
        return cloud(() -> new AccessToken("token", OffsetDateTime.now().plusHours(1)));
    }

    AzureCloud cloud(Supplier<AccessToken> tokens) {
        var credential = new TokenCredential() {
            @Override
            public reactor.core.publisher.Mono<AccessToken> getToken(
                    com.azure.core.credential.TokenRequestContext request) {
                return reactor.core.publisher.Mono.fromSupplier(tokens);
            }
        };
        var endpoints = new Endpoints(base(), base().toString(), base(), base(), Optional.of(base()), Optional.empty());
        var http = Transport.open(Optional.of(Certificate.LOOPBACK.pem()));
        return new AzureCloud(endpoints, credential, http, Duration.ofMillis(5));
    }

    private void answer(HttpExchange exchange) {
        var line = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        try (exchange) {
            var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = new LinkedHashMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
            headers.put("query", String.valueOf(exchange.getRequestURI().getQuery()));
            requests.add(new Request(line, text.isEmpty() ? Json.NULL : JsonText.parse(text), headers));
            send(exchange, next(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply next(String line) {
        var queue = replies.getOrDefault(line, new ArrayDeque<>(List.of(Reply.of(599, "nobody wrote down " + line))));
        synchronized (queue) {
            return queue.size() > 1 ? queue.remove() : queue.element();
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
        Thread.sleep(reply.hold());
        if (reply.status() < 0) {
            return;
        }
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
