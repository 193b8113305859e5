package practicecloud.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// HTTPS on loopback, one virtual thread per request.
public final class Server implements AutoCloseable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// @throws IOException when the port is taken
    public Server(int port, SSLContext tls, Answering answers) throws IOException {
        server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, answers));
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange, Answering answers) throws IOException {
        try (exchange) {
            var reply = answers.answer(read(exchange));
            if (reply.equals(Reply.CUT)) {
                return;
            }
            var headers = exchange.getResponseHeaders();
            reply.headers().forEach(headers::set);
            boolean silent =
                    reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            if (!reply.contentType().isEmpty()) {
                headers.set("Content-Type", reply.contentType());
            }
            exchange.sendResponseHeaders(reply.status(), silent ? -1 : reply.body().length);
            if (!silent) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    private Request read(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        var path = Arrays.stream(path(uri).split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> decoded(segment.replace("+", "%2B")))
                .toList();
        var sent = new Request.Sent(query(uri.getRawQuery()), headers, Request.Caller.NOBODY);
        var host = headers.getOrDefault("Host", "localhost:" + port());
        var body = exchange.getRequestBody().readAllBytes();
        return new Request(method(exchange), List.copyOf(path), Map.of(), sent, body, "https://" + host);
    }

    /// Some clients put one slash too many in front, which then looks like the name of a host.
    private static String path(URI uri) {
        boolean doubled = !uri.isAbsolute() && uri.getRawAuthority() != null;
        return doubled ? uri.getRawAuthority() + uri.getRawPath() : uri.getRawPath();
    }

    /// What we do not know is answered like a GET, as a router that finds nothing.
    private static Method method(HttpExchange exchange) {
        return Arrays.stream(Method.values())
                .filter(method -> method.name().equals(exchange.getRequestMethod()))
                .findFirst()
                .orElse(Method.GET);
    }

    private static Map<String, String> query(@Nullable String raw) {
        var query = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var pair : (raw == null ? "" : raw).split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                var name = equals < 0 ? pair : pair.substring(0, equals);
                query.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
