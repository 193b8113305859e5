package groundwork.journey;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.terms.IpRange;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// What a person always wants, `config.yaml` in the home: the cloud, subscription and tenant that are taken where
/// neither the command line nor the answers say one, the language that is spoken, and where they sit.
///
/// @param fromAddress the public address they come from, which nobody asks a third party for
public record Config(
        Optional<String> cloud,
        Optional<String> subscription,
        Optional<String> tenant,
        Optional<String> language,
        Optional<IpRange> fromAddress) {

    /// The name of the file.
    public static final String FILE = "config.yaml";

    private static final List<String> KEYS = List.of("cloud", "subscription", "tenant", "language", "from-address");

    /// Nothing is wanted.
    public static final Config NOTHING =
            new Config(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Reads the file of a home; where there is none, nothing is wanted.
    ///
    /// @throws Unusable with a sentence
    public static Config of(Path home) {
        var file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return NOTHING;
        }
        try {
            return parse(file, Files.readString(file));
        } catch (IOException e) {
            throw new Unusable(say("journey.not-read", "file", file, "message", e.getMessage()));
        }
    }

    /// Keeps these values in the file of a home; its comments and order stay.
    public void write(Path home) {
        var file = home.resolve(FILE);
        try {
            var lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<String>();
            set(lines, "cloud", cloud);
            set(lines, "subscription", subscription);
            set(lines, "tenant", tenant);
            set(lines, "language", language);
            set(lines, "from-address", fromAddress.map(IpRange::toString));
            Files.createDirectories(home);
            var fresh = file.resolveSibling(FILE + ".new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unusable(say("journey.not-written", "file", file, "message", e.getMessage()));
        }
    }

    private static void set(List<String> lines, String key, Optional<String> value) {
        lines.removeIf(line -> line.startsWith(key + ":"));
        value.ifPresent(word -> lines.add(key + ": " + JsonText.compact(Json.of(word))));
    }

    private static Config parse(Path file, String text) {
        var values = values(file, text);
        return new Config(
                value(values, "cloud"),
                value(values, "subscription"),
                value(values, "tenant"),
                value(values, "language"),
                value(values, "from-address").map(found -> address(file, found)));
    }

    private static IpRange address(Path file, String text) {
        return IpRange.parse(text)
                .filter(IpRange::isOnePublicAddress)
                .orElseThrow(() -> new Unusable(say("journey.config-no-address", "file", file, "text", text)));
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    private static Map<String, String> values(Path file, String text) {
        try {
            var root = new Compose(LoadSettings.builder().build()).composeString(text);
            if (root.isEmpty()) {
                return Map.of();
            }
            if (!(root.get() instanceof MappingNode mapping)) {
                throw new Unusable(say("journey.config-shape", "file", file, "keys", String.join(", ", KEYS)));
            }
            var values = new LinkedHashMap<String, String>();
            mapping.getValue().forEach(entry -> {
                if (!(entry.getKeyNode() instanceof ScalarNode key
                        && entry.getValueNode() instanceof ScalarNode value)) {
                    throw new Unusable(say("journey.config-no-word", "file", file));
                }
                values.put(known(file, key.getValue()), value.getValue());
            });
            return values;
        } catch (YamlEngineException e) {
            throw new Unusable(say(
                    "journey.config-no-yaml",
                    "file",
                    file,
                    "message",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private static String known(Path file, String key) {
        if (KEYS.contains(key)) {
            return key;
        }
        var near = Words.nearest(key, KEYS.stream())
                .map(word -> " " + say("choices.did-you-mean-quoted", "word", word))
                .orElse("");
        throw new Unusable(
                say("journey.config-no-key", "file", file, "key", key, "keys", String.join(", ", KEYS), "near", near));
    }

    /// The file cannot be used; the message is a sentence for people.
    public static final class Unusable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }
}
