package practicecloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import practicecloud.Client.Answer;
import practicecloud.json.Tree;

/// Sends deployments the way clients do.
record Deployer(Client client, String scope) {

    static final String VERSION = "?api-version=2022-09-01";

    String path(String name) {
        return scope + "/providers/Microsoft.Resources/deployments/" + name;
    }

    /// The body as az sends it, `template` unquoted.
    static String body(String template, String parameters) {
        return "{\"location\": \"westeurope\", \"properties\": {\"mode\": \"Incremental\", \"parameters\": "
                + parameters + ", template: " + template + "}}";
    }

    Answer begin(String name, String template, String parameters) {
        return client.put(path(name) + VERSION, body(template, parameters));
    }

    /// Deploys and waits; answers the deployment as it is then.
    Answer deployed(String name, String template, String parameters) {
        client.settled(path(name) + VERSION, begin(name, template, parameters));
        return client.get(path(name) + VERSION);
    }

    JsonNode whatIf(String template, String parameters, String... mode) {
        var body = body(template, parameters).replace("Incremental", mode.length > 0 ? mode[0] : "Incremental");
        var first = client.post(path("forecast") + "/whatIf" + VERSION, body);
        if (first.status() != 202) {
            return first.body();
        }
        return client.get(first.header("Location")).body();
    }

    /// `changeType name` for each change, sorted.
    static List<String> changes(JsonNode whatIf) {
        return Tree.items(whatIf, "properties.changes")
                .map(change -> change.path("changeType").asText() + " "
                        + change.path("resourceId").asText().replaceFirst(".*/", ""))
                .sorted()
                .toList();
    }

    static String resource(String name) {
        try (var text = Deployer.class.getResourceAsStream("deploy/" + name)) {
            if (text == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
