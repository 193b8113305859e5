package groundwork.practices.accept;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.practices.Catalogue;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads waivers from YAML, and writes them; [#EXAMPLE] shows one.
public final class WaiversFile {

    /// What one looks like, to be shown to who wrote another.
    public static final String EXAMPLE = """
            groundwork-waivers: 1
            waivers:
              - practice: NET-02
                scope: /subscriptions/*/resourceGroups/rg-course/*
                reason: A public course until the end of term
                owner: teaching@contoso.com
                expires: 2027-03-31
            """;

    private static final String VERSION = "groundwork-waivers";
    private static final List<String> KEYS = List.of("practice", "scope", "reason", "owner", "expires");

    private WaiversFile() {}

    /// The waivers in this text.
    ///
    /// @throws WaiversFileException where it is no such file
    public static List<Waiver> read(String text) {
        var root = members(root(text), List.of(VERSION, "waivers"));
        var version = root.get(VERSION);
        if (version == null || !text(version).equals("1")) {
            throw new WaiversFileException(
                    0, 0, say("findings.WaiversFile.a-waivers-file-begins-with", "version", VERSION));
        }
        var list = root.get("waivers");
        if (!(list instanceof SequenceNode sequence)) {
            throw new WaiversFileException(0, 0, say("findings.WaiversFile.a-waivers-file-has-a-list"));
        }
        var waivers = new ArrayList<Waiver>();
        sequence.getValue().forEach(item -> waivers.add(waiver(item)));
        return List.copyOf(waivers);
    }

    /// A file that holds these waivers and nothing else.
    public static String write(List<Waiver> waivers) {
        var text = new StringBuilder(VERSION + ": 1\nwaivers:");
        if (waivers.isEmpty()) {
            return text.append(" []\n").toString();
        }
        for (var waiver : waivers) {
            text.append("\n  - practice: ").append(quoted(waiver.practice()));
            text.append("\n    scope: ").append(quoted(waiver.scope()));
            text.append("\n    reason: ").append(quoted(waiver.reason()));
            text.append("\n    owner: ").append(quoted(waiver.owner()));
            text.append("\n    expires: ").append(waiver.expires());
        }
        return text.append("\n").toString();
    }

    /// A JSON string is a YAML one, whatever stands in it.
    private static String quoted(String text) {
        return JsonText.compact(Json.of(text));
    }

    private static Node root(String text) {
        try {
            return new Compose(LoadSettings.builder().setLabel("waivers").build())
                    .composeString(text)
                    .orElseThrow(() ->
                            new WaiversFileException(0, 0, say("findings.WaiversFile.the-waivers-file-is-empty")));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            throw new WaiversFileException(
                    mark.map(found -> found.getLine() + 1).orElse(0),
                    mark.map(found -> found.getColumn() + 1).orElse(0),
                    say("findings.WaiversFile.this-is-no-yaml", "problem", e.getProblem()));
        } catch (YamlEngineException e) {
            throw new WaiversFileException(
                    0, 0, say("findings.WaiversFile.this-is-no-yaml-2", "message", e.getMessage()));
        }
    }

    private static Waiver waiver(Node node) {
        var cells = members(node, KEYS);
        var practice = required(node, cells, "practice");
        Catalogue.refusal(text(practice)).ifPresent(sentence -> {
            throw at(practice, sentence);
        });
        return new Waiver(
                text(practice),
                text(required(node, cells, "scope")),
                text(required(node, cells, "reason")),
                text(required(node, cells, "owner")),
                date(required(node, cells, "expires")));
    }

    private static Node required(Node where, Map<String, Node> cells, String key) {
        var node = cells.get(key);
        if (node == null || text(node).isBlank()) {
            throw at(where, say("findings.WaiversFile.a-waiver-needs", "key", key));
        }
        return node;
    }

    private static LocalDate date(Node node) {
        try {
            return LocalDate.parse(text(node));
        } catch (DateTimeParseException e) {
            throw at(node, say("findings.WaiversFile.is-not-a-date-write-it", "found", text(node)));
        }
    }

    private static Map<String, Node> members(Node node, List<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw at(
                    node,
                    say(
                            "findings.WaiversFile.names-and-values-are-expected-here",
                            "allowed",
                            String.join(", ", allowed)));
        }
        var members = new LinkedHashMap<String, Node>();
        for (var member : mapping.getValue()) {
            var key = text(member.getKeyNode());
            if (!allowed.contains(key)) {
                var near = Words.nearest(key, allowed.stream())
                        .map(word -> " " + say("findings.WaiversFile.did-you-mean", "word", word))
                        .orElse("");
                throw at(
                        member.getKeyNode(),
                        say(
                                "findings.WaiversFile.is-not-one-of",
                                "key",
                                key,
                                "allowed",
                                String.join(", ", allowed),
                                "near",
                                near));
            }
            members.put(key, member.getValueNode());
        }
        return members;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static WaiversFileException at(Node node, String message) {
        return node.getStartMark()
                .map(mark -> new WaiversFileException(mark.getLine() + 1, mark.getColumn() + 1, message))
                .orElseGet(() -> new WaiversFileException(0, 0, message));
    }
}
