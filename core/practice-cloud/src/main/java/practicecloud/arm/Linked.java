package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.http.Refusal;
import practicecloud.world.Id;

/// A write that ties a resource to another needs a right on that other, too: joining a subnet, using an identity.
final class Linked {

    private static final List<Linked> ALL = read();

    private final String type;
    private final List<String> path;
    private final String action;

    private Linked(String[] parts) {
        type = parts[0].strip();
        path = List.of(parts[1].strip().split("\\."));
        action = parts[2].strip();
    }

    private static List<Linked> read() {
        try (var in = Objects.requireNonNull(Linked.class.getResourceAsStream("linked.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Linked(line.split("\\|")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws Refusal when the caller may not tie this resource to one it names anew
    static void check(Writing writing) {
        for (var link : ALL) {
            if (link.type.equals("*") || link.type.equalsIgnoreCase(writing.id().type())) {
                link.checkNew(writing);
            }
        }
    }

    private void checkNew(Writing writing) {
        var before = writing.before().stream()
                .flatMap(old -> named(old, path))
                .map(id -> id.toLowerCase(Locale.ROOT))
                .toList();
        named(writing.body(), path)
                .filter(id -> !before.contains(id.toLowerCase(Locale.ROOT)))
                .filter(id -> !writing.realm().guard().allows(writing.how().caller(), action, Id.of(id)))
                .forEach(id -> {
                    throw refused(writing, id);
                });
    }

    private Refusal refused(Writing writing, String id) {
        var caller = writing.how().caller();
        return Refusal.of(
                403,
                "LinkedAuthorizationFailed",
                "The client '" + caller + "' with object id '" + caller + "' has permission to perform action '"
                        + writing.traits().name() + "/write' on scope '" + writing.id()
                        + "'; however, it does not have permission to perform action(s) '" + action
                        + "' on the linked scope(s) '" + id
                        + "' (respectively) or the linked scope(s) are invalid.");
    }

    /// The ids at a path: `*` is every item of a list, `~` every name of an object.
    private static Stream<String> named(JsonNode here, List<String> path) {
        if (path.isEmpty()) {
            return here.isTextual() && !here.textValue().isEmpty() ? Stream.of(here.textValue()) : Stream.empty();
        }
        var rest = path.subList(1, path.size());
        return switch (path.getFirst()) {
            case "*" -> StreamSupport.stream(here.spliterator(), false).flatMap(item -> named(item, rest));
            case "~" -> here.properties().stream().map(entry -> entry.getKey());
            default -> named(here.path(path.getFirst()), rest);
        };
    }
}
