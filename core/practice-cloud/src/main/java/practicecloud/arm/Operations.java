package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import practicecloud.arm.Traits.Trait;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// What goes on after its answer. An operation ends when its time has come and somebody asks anything at all, so
/// that all see the same world at the same time.
public final class Operations {

    /// What an operation does in the end.
    public enum Work {
        WRITE,
        DELETE,
        ACT
    }

    private record Due(String operation, Instant time) {}

    private final Realm realm;
    private final PriorityBlockingQueue<Due> running =
            new PriorityBlockingQueue<>(16, Comparator.comparing(Due::time).thenComparing(Due::operation));

    private final Function<String, Duration> longer;

    /// @param longer how much longer an operation on a verb and path goes on than it should
    public Operations(Realm realm, Function<String, Duration> longer) {
        this.realm = realm;
        this.longer = longer;
        for (var operation : realm.world().all(Table.OPERATIONS)) {
            if (Tree.says(operation, "status", "InProgress")) {
                running.add(due(operation));
            }
        }
    }

    private static Due due(JsonNode operation) {
        return new Due(
                operation.path("name").asText(),
                Instant.parse(operation.path("due").asText()));
    }

    /// Begins one, and answers its name.
    ///
    /// @param before what the resource was, to go back to where the provider does
    ObjectNode begin(Writing writing, Work work, Duration takes) {
        var name = writing.change().uuid("operation");
        var now = realm.clock().instant();
        var operation = Tree.object()
                .put("name", name)
                .put("work", work.name())
                .put("target", writing.id().text())
                .put("location", location(writing))
                .put("version", writing.how().version())
                .put("caller", writing.how().caller())
                .put("purge", writing.how().purge())
                .put("status", "InProgress")
                .put("startTime", now.toString())
                .put("due", due(writing, work, takes, now).toString());
        writing.before().ifPresent(before -> operation.set("before", before));
        writing.change().put(Table.OPERATIONS, name, operation);
        running.add(due(operation));
        return operation;
    }

    /// Where it goes on: in the region of the resource, or of what it belongs to.
    private static String location(Writing writing) {
        return Stream.concat(
                        Stream.of(writing.body()),
                        writing.id().upwards().stream()
                                .flatMap(id -> writing.change().get(Table.RESOURCES, id.key()).stream()))
                .map(body -> body.path("location").asText())
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse("global");
    }

    private Instant due(Writing writing, Work work, Duration takes, Instant now) {
        var verb = work == Work.DELETE ? "DELETE " : "PUT ";
        return now.plus(realm.pace().of(takes)).plus(longer.apply(verb + writing.id()));
    }

    Optional<JsonNode> find(String name) {
        return realm.world().get(Table.OPERATIONS, name);
    }

    /// Ends what has run its time.
    public void settle() {
        var now = realm.clock().instant();
        for (var next = running.peek(); next != null && !next.time().isAfter(now); next = running.peek()) {
            if (running.remove(next)) {
                end(next.operation());
            }
        }
    }

    private void end(String name) {
        realm.world().change(change -> {
            change.get(Table.OPERATIONS, name)
                    .filter(operation -> Tree.says(operation, "status", "InProgress"))
                    .ifPresent(operation -> end(change, ((ObjectNode) operation).deepCopy()));
            return name;
        });
    }

    private void end(Change change, ObjectNode operation) {
        var id = Id.of(operation.path("target").asText());
        var there = change.get(Table.RESOURCES, id.key());
        operation.put("endTime", realm.clock().instant().toString()).put("status", "Succeeded");
        if (there.isPresent()) {
            var how = new Writing.How(
                    operation.path("version").asText(),
                    operation.path("caller").asText(),
                    operation.path("purge").asBoolean());
            var before = Optional.of(operation.path("before"))
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast);
            var body = ((ObjectNode) there.get()).deepCopy();
            finish(new Writing(realm, change, id, before, body, how), operation);
        }
        change.put(Table.OPERATIONS, operation.path("name").asText(), operation);
    }

    private void finish(Writing writing, ObjectNode operation) {
        var type = realm.types().of(writing.id().type());
        switch (Work.valueOf(operation.path("work").asText())) {
            case WRITE -> {
                try {
                    type.finish(writing);
                    succeed(writing);
                } catch (Refusal refusal) {
                    fail(writing, refusal, operation);
                }
            }
            case DELETE -> Removal.remove(writing);
            case ACT -> succeed(writing);
        }
    }

    private static void succeed(Writing writing) {
        if (!writing.traits().has(Trait.NO_STATE)) {
            writing.set("properties.provisioningState", "Succeeded");
        }
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
    }

    private static void fail(Writing writing, Refusal refusal, ObjectNode operation) {
        operation.put("status", "Failed").set("error", refusal.error());
        writing.set("properties.provisioningState", "Failed");
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
    }
}
