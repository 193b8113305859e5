package practicecloud.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// Remembers what was asked, the last few thousand requests.
public final class Requests {

    private static final int KEPT = 5000;

    private final Deque<Asked> asked = new ArrayDeque<>();
    private long number;

    /// One request and how it was answered; status 0 when the connection was cut.
    private record Asked(long number, Instant at, Request request, int status, Duration took) {}

    public synchronized void add(Instant at, Request request, Reply reply, Duration took) {
        var light = new Request(
                request.method(), request.path(), request.parameters(), request.sent(), new byte[0], request.base());
        asked.addLast(new Asked(++number, at, light, reply.status(), took));
        if (asked.size() > KEPT) {
            asked.removeFirst();
        }
    }

    /// Those after this number, oldest first.
    synchronized List<JsonNode> after(long from) {
        return asked.stream()
                .filter(one -> one.number() > from)
                .map(Requests::shown)
                .toList();
    }

    private static JsonNode shown(Asked one) {
        return Tree.object()
                .put("number", one.number())
                .put("time", one.at().toString())
                .put("method", one.request().method().name())
                .put("path", one.request().pathText())
                .put("apiVersion", one.request().apiVersion())
                .put("client", one.request().header("User-Agent").orElse(""))
                .put("status", one.status())
                .put("milliseconds", one.took().toMillis());
    }
}
