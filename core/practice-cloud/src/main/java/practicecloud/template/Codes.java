package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import practicecloud.json.Tree;

/// Functions that make one text of another: hashes, encodings, JSON.
final class Codes {

    private static final String TEXT_URI = "data:text/plain;charset=utf8;base64,";

    static final Map<String, Library.Function> ALL = Map.ofEntries(
            Map.entry("uniqueString", at -> Nodes.text(UniqueString.of(joined(at)))),
            Map.entry("guid", at -> Nodes.text(NamedUuid.of(joined(at)))),
            Map.entry("newGuid", Codes::newGuid),
            Map.entry("base64", at -> Nodes.text(encoded(at.text(0)))),
            Map.entry("base64ToString", at -> Nodes.text(decoded(at, at.text(0)))),
            Map.entry("base64ToJson", at -> parsed(at, decoded(at, at.text(0)))),
            Map.entry("json", at -> parsed(at, at.text(0))),
            Map.entry("uri", at -> Nodes.text(resolved(at))),
            Map.entry(
                    "uriComponent",
                    at -> Nodes.text(URLEncoder.encode(at.text(0), StandardCharsets.UTF_8)
                            .replace("+", "%20"))),
            Map.entry(
                    "uriComponentToString",
                    at -> Nodes.text(URLDecoder.decode(at.text(0).replace("+", "%2B"), StandardCharsets.UTF_8))),
            Map.entry("dataUri", at -> Nodes.text(TEXT_URI + encoded(at.text(0)))),
            Map.entry(
                    "dataUriToString",
                    at -> Nodes.text(decoded(at, at.text(0).substring(at.text(0).indexOf(',') + 1)))));

    private Codes() {}

    private static String joined(Arguments at) {
        at.expression(0);
        return at.all().map(Nodes::asText).collect(Collectors.joining("-"));
    }

    /// The same each time a deployment is expanded, another for each call of it.
    private static JsonNode newGuid(Arguments at) {
        return Nodes.text(NamedUuid.of(
                at.setting().moment().seed() + "/" + at.evaluator().scope().nearby()));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(Arguments at, String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw at.fault("was invoked with a parameter that is not valid. The value cannot be decoded from base64"
                    + " representation.");
        }
    }

    private static JsonNode parsed(Arguments at, String text) {
        try {
            return Tree.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw at.fault("parameter is not valid. The provided value '" + text + "' cannot be converted to JSON.");
        }
    }

    private static String resolved(Arguments at) {
        var base = at.text(0);
        var rest = at.text(1);
        var slashed = base.endsWith("/") || base.lastIndexOf('/') > base.indexOf("//") + 1 ? base : base + "/";
        return URI.create(slashed)
                .resolve(rest.startsWith("/") ? rest.substring(1) : rest)
                .toString();
    }
}
