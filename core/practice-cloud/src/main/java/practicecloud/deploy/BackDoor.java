package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// The way back into this cloud for somebody whose token was checked before. It is opened once everything that
/// answers is there.
public final class BackDoor {

    private static final byte[] NOTHING = {};

    private volatile Function<Request, Reply> answer = request -> {
        throw new IllegalStateException("the back door is not open yet");
    };

    /// Who goes in, and how this server is called there.
    ///
    /// @param base `https://localhost:8443`
    public record Visitor(Request.Caller caller, String base) {

        static Visitor of(Request request) {
            return new Visitor(request.caller(), request.base());
        }
    }

    public void open(Function<Request, Reply> answer) {
        this.answer = answer;
    }

    Reply get(Visitor visitor, String id, String version) {
        return send(visitor, Method.GET, id, version, NOTHING);
    }

    Reply put(Visitor visitor, String id, String version, ObjectNode body) {
        return send(visitor, Method.PUT, id, version, Tree.bytes(body));
    }

    Reply post(Visitor visitor, String id, String version, JsonNode body) {
        return send(visitor, Method.POST, id, version, Tree.bytes(body));
    }

    Reply delete(Visitor visitor, String id, String version) {
        return send(visitor, Method.DELETE, id, version, NOTHING);
    }

    /// GET of an address that an answer pointed to.
    Reply follow(Visitor visitor, String url) {
        var uri = URI.create(url);
        var query = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var pair : uri.getRawQuery().split("&")) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        var sent = new Request.Sent(query, headers(), visitor.caller());
        return answered(
                new Request(Method.GET, Id.of(uri.getPath()).segments(), Map.of(), sent, NOTHING, visitor.base()));
    }

    private Reply send(Visitor visitor, Method method, String id, String version, byte[] body) {
        return answered(request(visitor, method, id, version, body));
    }

    /// The request a visitor would send to write this.
    static Request putting(Visitor visitor, String id, String version, ObjectNode body) {
        return request(visitor, Method.PUT, id, version, Tree.bytes(body));
    }

    private static Request request(Visitor visitor, Method method, String id, String version, byte[] body) {
        var query = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        query.put("api-version", version);
        var sent = new Request.Sent(query, headers(), visitor.caller());
        return new Request(method, Id.of(id).segments(), Map.of(), sent, body, visitor.base());
    }

    private static TreeMap<String, String> headers() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    private Reply answered(Request request) {
        try {
            return answer.apply(request);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    /// The body of an answer; an empty object where there is none.
    static JsonNode body(Reply reply) {
        try {
            return reply.body().length == 0 ? Tree.object() : Tree.parse(reply.body());
        } catch (IOException e) {
            throw new IllegalStateException("this cloud answered what is no JSON", e);
        }
    }
}
