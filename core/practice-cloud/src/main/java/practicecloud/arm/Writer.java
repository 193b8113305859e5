package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import practicecloud.arm.Traits.Trait;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Creates and changes resources: places, rules, completion, storage, and the answer the provider's way.
public final class Writer {

    private static final List<String> OURS = List.of("id", "name", "type", "systemData", "etag");

    private static final System.Logger LOG = System.getLogger("practicecloud");

    private final Realm realm;
    private final Operations operations;

    public Writer(Realm realm, Operations operations) {
        this.realm = realm;
        this.operations = operations;
    }

    /// PUT or PATCH.
    Reply write(Request request, Id asked) {
        return realm.world().change(change -> {
            var reply = write(change, request, asked);
            change.get(Table.RESOURCES, asked.key()).ifPresent(this::warn);
            return reply;
        });
    }

    /// The same, as a part of a change.
    Reply write(Change change, Request request, Id asked) {
        var sent = request.json();
        var writing = writing(request, change, asked, sent);
        var type = realm.types().of(writing.id().type());
        Conditions.check(request, writing);
        Locks.checkWrite(change, writing.id());
        Busy.check(writing);
        realm.policing().check(writing);
        Rules.check(writing, sent);
        Linked.check(writing);
        type.check(writing);
        complete(type, writing);
        return store(request, type, writing);
    }

    /// Azure would know more of such a type than this cloud does, which keeps what it is sent.
    private void warn(JsonNode resource) {
        if (!realm.types().knows(resource.path("type").asText())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} is of a type the practice cloud does not simulate; it is kept as it was sent.",
                    resource.path("id").asText());
        }
    }

    private Writing writing(Request request, Change change, Id asked, ObjectNode sent) {
        var id = new Places(realm, change).forWriting(asked);
        var before = change.get(Table.RESOURCES, id.key()).map(ObjectNode.class::cast);
        if (request.method() == Method.PATCH && before.isEmpty()) {
            throw Places.notFound(asked);
        }
        var how = Writing.How.of(request);
        return new Writing(realm, change, id, before, wanted(request, id, before, sent), how);
    }

    /// What the resource shall be: the body alone, or merged into what is there.
    private ObjectNode wanted(Request request, Id id, Optional<ObjectNode> before, ObjectNode sent) {
        var clean = realm.types()
                .shapes()
                .clean(
                        id.type(),
                        request.apiVersion(),
                        realm.types().of(id.type()).lenient(sent.deepCopy()))
                .deepCopy();
        OURS.forEach(clean::remove);
        boolean merge = request.method() == Method.PATCH
                || realm.types().traits(id.type()).has(Trait.MERGES);
        return before.filter(old -> merge).map(old -> Tree.merged(old, clean)).orElse(clean);
    }

    private static void complete(ResourceType type, Writing writing) {
        var body = writing.body();
        OURS.forEach(body::remove);
        var rest = body.deepCopy();
        body.removeAll();
        body.put("id", writing.id().text())
                .put("name", writing.id().name())
                .put("type", writing.traits().name())
                .setAll(rest);
        Identities.complete(writing);
        type.complete(writing);
        if (writing.traits().has(Trait.SYSTEM_DATA)) {
            writing.set("systemData", SystemData.of(writing));
        }
    }

    private Reply store(Request request, ResourceType type, Writing writing) {
        var traits = writing.traits();
        boolean later = request.method() == Method.PATCH ? traits.patchesLater() : traits.pattern() != Pattern.SYNC;
        if (!traits.has(Trait.NO_STATE)) {
            writing.set("properties.provisioningState", later ? underWay(writing) : "Succeeded");
        }
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
        boolean made = request.method() == Method.PUT && traits.has(Trait.ALWAYS_201);
        int status = made || writing.creates() && !traits.has(Trait.CREATED_200) ? 201 : 200;
        var whole = Tags.on(Reply.json(status, type.shown(writing.body(), request.apiVersion())), writing.body());
        type.goesOnFor(writing).ifPresent(takes -> operations.begin(writing, Operations.Work.WRITE, takes));
        return later ? goesOn(request, writing, whole) : whole;
    }

    private Reply goesOn(Request request, Writing writing, Reply whole) {
        var traits = writing.traits();
        var takes = writing.creates() ? traits.takes() : traits.takes().dividedBy(3);
        var operation = operations.begin(writing, Operations.Work.WRITE, takes);
        return switch (traits.pattern()) {
            case SYNC -> whole;
            case STATE -> Longer.wait(realm, whole, operation);
            case ASYNC_OPERATION -> Longer.asyncOperation(realm, request, whole, writing.id(), operation);
            case LOCATION -> Longer.location(realm, request, Reply.empty(202), writing.id(), operation);
        };
    }

    private static String underWay(Writing writing) {
        return writing.creates() ? "Creating" : "Updating";
    }
}
