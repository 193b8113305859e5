package practicecloud.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import practicecloud.faults.Fault.Kind;
import practicecloud.json.Tree;

/// Reads a file of faults.
///
/// ```yaml
/// seed: 7
/// propagation: 30s          # how long a role takes until it counts
/// token-lifetime: 60s       # how long an access token is good
/// throttling: true          # Azure's token buckets
/// faults:
///   - do: throttle          # error, throttle, expired-token, cut-before, cut-after, slow, long, stuck, lost
///     when: PUT */storageAccounts/*
///     times: 2              # at most
///     after: 3              # so many go well first
///     time: 1s
///   - do: error
///     when: GET *
///     status: 503
///     chance: 0.1
/// ```
final class FaultsFile {

    static final Duration NEVER = Duration.ofDays(365);

    private static final Set<String> TOP =
            new TreeSet<>(List.of("seed", "propagation", "token-lifetime", "throttling", "faults"));
    private static final Set<String> EACH =
            new TreeSet<>(List.of("do", "when", "times", "after", "chance", "status", "code", "message", "time"));

    /// What the file says.
    ///
    /// @param propagation   how long a role takes until it counts
    /// @param tokenLifetime how long an access token is good
    record Content(
            long seed,
            Optional<Duration> propagation,
            Optional<Duration> tokenLifetime,
            boolean throttling,
            List<Fault> faults) {
        static final Content NONE = new Content(1, Optional.empty(), Optional.empty(), false, List.of());
    }

    private FaultsFile() {}

    /// @throws IOException with a sentence, when the file cannot be read or is not right
    static Content read(Path file) throws IOException {
        try {
            var loaded = new Load(
                            LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            return content(tree(loaded));
        } catch (YamlEngineException | IllegalArgumentException | DateTimeParseException e) {
            throw new IOException("the faults in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static JsonNode tree(@Nullable Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case null -> nodes.nullNode();
            case Map<?, ?> map -> {
                var object = nodes.objectNode();
                map.forEach((name, item) -> object.set(String.valueOf(name), tree(item)));
                yield object;
            }
            case List<?> list -> Tree.array(list.stream().map(FaultsFile::tree));
            case Boolean flag -> nodes.booleanNode(flag);
            case Integer number -> nodes.numberNode(number);
            case Double number -> nodes.numberNode(number);
            default -> nodes.textNode(value.toString());
        };
    }

    private static Content content(JsonNode file) {
        known(file, TOP);
        var faults = new ArrayList<Fault>();
        file.path("faults").forEach(each -> faults.add(fault(each)));
        return new Content(
                file.path("seed").asLong(1),
                Tree.text(file, "propagation").map(FaultsFile::duration),
                Tree.text(file, "token-lifetime").map(FaultsFile::duration),
                file.path("throttling").asBoolean(),
                List.copyOf(faults));
    }

    private static Fault fault(JsonNode each) {
        known(each, EACH);
        var kind = kind(Tree.text(each, "do").orElse(""));
        var times = Optional.of(each.path("times")).filter(JsonNode::isInt).map(JsonNode::asInt);
        var status = each.path("status").asInt(kind == Kind.THROTTLE ? 429 : 503);
        var code = Tree.text(each, "code").orElse(kind == Kind.THROTTLE ? "TooManyRequests" : "ServerBusy");
        var message = Tree.text(each, "message").orElse("The server is busy. Please retry the request.");
        var time = Tree.text(each, "time")
                .map(FaultsFile::duration)
                .orElse(kind == Kind.LOST ? NEVER : Duration.ofSeconds(1));
        return new Fault(
                kind,
                glob(Tree.text(each, "when").orElse("*")),
                new Fault.Often(
                        each.path("chance").asDouble(1),
                        times,
                        each.path("after").asInt()),
                new Fault.How(status, code, message, time));
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'do: " + word + "' is not known. There are "
                        + Arrays.stream(Kind.values()).map(FaultsFile::word).collect(Collectors.joining(", "))
                        + "."));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Pattern glob(String text) {
        var parts = Arrays.stream(text.split("\\*", -1)).map(Pattern::quote);
        return Pattern.compile(parts.collect(Collectors.joining(".*")), Pattern.CASE_INSENSITIVE);
    }

    /// `30s`, `500ms`, `never`, or a duration by ISO 8601.
    private static Duration duration(String text) {
        if (text.equals("never")) {
            return NEVER;
        }
        var number = text.replaceAll("[^0-9].*", "");
        if (text.matches("\\d+ms")) {
            return Duration.ofMillis(Long.parseLong(number));
        }
        return text.matches("\\d+s") ? Duration.ofSeconds(Long.parseLong(number)) : Duration.parse(text);
    }

    private static void known(JsonNode object, Set<String> names) {
        object.properties().forEach(entry -> {
            if (!names.contains(entry.getKey())) {
                throw new IllegalArgumentException(
                        "'" + entry.getKey() + "' is not known. There are " + String.join(", ", names) + ".");
            }
        });
    }
}
