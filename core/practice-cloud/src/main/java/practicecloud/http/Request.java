package practicecloud.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practicecloud.json.Tree;

/// One request, read to its end.
///
/// @param path       the segments of the path, decoded; empty ones are dropped, as Azure does with `//`
/// @param parameters what the route found in the path
/// @param sent       query and headers
/// @param base       how the client calls this server: `https://localhost:8443`
public record Request(
        Method method, List<String> path, Map<String, String> parameters, Sent sent, byte[] body, String base) {

    /// Query and headers, both found without regard to case, and who sent them.
    public record Sent(Map<String, String> query, Map<String, String> headers, Caller caller) {}

    /// Who asks, by a token that was checked.
    ///
    /// @param objectId of the principal; empty when nobody has signed in
    /// @param name     the client id of an application, the user name of a person
    public record Caller(String objectId, String name) {
        public static final Caller NOBODY = new Caller("", "");
    }

    public Caller caller() {
        return sent.caller();
    }

    public Request by(Caller caller) {
        var signed = new Sent(sent.query(), sent.headers(), caller);
        return new Request(method, path, parameters, signed, body, base);
    }

    public Request with(Map<String, String> found) {
        return new Request(method, path, found, sent, body, base);
    }

    /// What the route found under this name.
    public String parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no " + name);
        }
        return value;
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(sent.query().get(name));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(sent.headers().get(name));
    }

    /// The api-version asked for; empty text where there is none.
    public String apiVersion() {
        return query("api-version").orElse("");
    }

    /// The path as text, as the client spelled it.
    public String pathText() {
        return "/" + String.join("/", path);
    }

    /// The body as a JSON object.
    ///
    /// @throws Refusal when it is none
    public ObjectNode json() {
        try {
            if (Tree.parse(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw Refusal.of(
                    400,
                    "InvalidRequestContent",
                    "The request content was invalid and could not be deserialized: '" + firstLine(e) + "'.");
        }
        throw Refusal.of(
                400,
                "InvalidRequestContent",
                "The request content was invalid and could not be deserialized: 'An object is expected.'.");
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
