package practicecloud.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import practicecloud.json.Tree;

/// One answer.
///
/// @param contentType empty where there is no body
public record Reply(int status, Map<String, String> headers, String contentType, byte[] body) {

    private static final byte[] NOTHING = {};

    /// No answer: the connection ends.
    public static final Reply CUT = new Reply(0, Map.of(), "", NOTHING);

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply json(int status, JsonNode body) {
        return new Reply(status, Map.of(), "application/json; charset=utf-8", Tree.bytes(body));
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), "", NOTHING);
    }

    public Reply with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, all, contentType, body);
    }
}
