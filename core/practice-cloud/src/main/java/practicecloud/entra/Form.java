package practicecloud.entra;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import practicecloud.http.Request;

/// The fields of a form that was sent.
record Form(Map<String, String> fields) {

    static Form of(Request request) {
        var fields = new HashMap<String, String>();
        for (var pair : new String(request.body(), StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Form(Map.copyOf(fields));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /// A field; empty text where it was not sent.
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /// What tokens are asked for, in either version's word.
    String scope() {
        return fields.getOrDefault("scope", get("resource"));
    }
}
