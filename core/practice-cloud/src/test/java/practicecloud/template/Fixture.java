package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import practicecloud.json.Tree;

/// A place to deploy to, and templates written with single quotes doubled up as Azure takes them: leniently.
final class Fixture {

    static final String GROUP = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/lab";

    private Fixture() {}

    static JsonNode json(String text) {
        try {
            return Tree.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static ObjectNode object(String text) {
        return (ObjectNode) json(text);
    }

    static Setting group() {
        var group = object("{id: \"" + GROUP + "\", name: \"lab\", location: \"westeurope\"}");
        return setting(Optional.of(group));
    }

    static Setting subscription() {
        return setting(Optional.empty());
    }

    private static Setting setting(Optional<ObjectNode> group) {
        var subscription = object("{id: \"/subscriptions/11111111-2222-3333-4444-555555555555\","
                + " subscriptionId: \"11111111-2222-3333-4444-555555555555\", tenantId: \"t\"}");
        return new Setting(
                object("{name: \"main\", location: \"northeurope\"}"),
                subscription,
                group,
                object("{tenantId: \"t\"}"),
                object("{name: \"AzureCloud\", suffixes: {storage: \"core.windows.net\"}}"),
                new Setting.Moment(Instant.parse("2026-03-04T05:06:07Z"), "seed"));
    }

    static Expansion expand(String template) {
        return Expansion.of(json(template), Tree.object(), group());
    }

    static Expansion expand(String template, String parameters) {
        return Expansion.of(json(template), json(parameters), group());
    }
}
