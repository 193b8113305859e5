package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Creates and changes resources: places, rules, completion, storage, and the answer the provider's way.
public final class Writer {

    private static final List<String> OURS = List.of("id", "name", "type", "systemData", "etag");

    private final Realm realm;
    private final Operations operations;

    public Writer(Realm realm, Operations operations) {
        this.realm = realm;
        this.operations = operations;
    }

    /// PUT or PATCH.
    Reply write(Request request, Id asked) {
        var sent = request.json();
        return realm.world().change(change -> {
            var id = new Places(realm, change).forWriting(asked);
            var before = change.get(Table.RESOURCES, id.key()).map(ObjectNode.class::cast);
            if (request.method() == Method.PATCH && before.isEmpty()) {
                throw Places.notFound(asked);
            }
            var type = realm.types().of(id.type());
            var writing = writing(request, change, id, before, wanted(request, type, before, sent));
            type.check(writing);
            complete(type, writing);
            return store(request, type, writing);
        });
    }

    private Writing writing(Request request, Change change, Id id, Optional<ObjectNode> before, ObjectNode body) {
        var how = new Writing.How(request.apiVersion(), request.caller().objectId());
        return new Writing(realm, change, id, before, body, how);
    }

    /// What the resource shall be: the body alone, or merged into what is there.
    private static ObjectNode wanted(Request request, ResourceType type, Optional<ObjectNode> before, ObjectNode sent) {
        var clean = sent.deepCopy();
        OURS.forEach(clean::remove);
        boolean merge = request.method() == Method.PATCH || type.merges();
        return before.filter(old -> merge).map(old -> Tree.merged(old, clean)).orElse(clean);
    }

    private void complete(ResourceType type, Writing writing) {
        var whole = Tree.object()
                .put("id", writing.id().text())
                .put("name", writing.id().name())
                .put("type", type.name());
        OURS.forEach(writing.body()::remove);
        var rest = writing.body().deepCopy();
        writing.body().removeAll();
        writing.body().setAll(whole);
        writing.body().setAll(rest);
        Identities.complete(writing);
        type.complete(writing);
        if (type.hasSystemData()) {
            writing.set("systemData", SystemData.of(writing));
        }
    }

    private Reply store(Request request, ResourceType type, Writing writing) {
        boolean later = request.method() == Method.PATCH ? type.patchesLater() : type.pattern() != Pattern.SYNC;
        if (type.hasState()) {
            writing.set("properties.provisioningState", later ? underWay(writing) : "Succeeded");
        }
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
        int status = writing.creates() ? type.createdStatus() : 200;
        var whole = Reply.json(status, type.shown(writing.body(), request.apiVersion()));
        if (!later) {
            return whole;
        }
        var operation = operations.begin(writing, Operations.Work.WRITE, type.takes());
        return switch (type.pattern()) {
            case SYNC -> whole;
            case STATE -> Longer.wait(realm, whole, operation);
            case ASYNC_OPERATION -> Longer.asyncOperation(realm, request, whole, writing.id(), operation);
            case LOCATION -> Longer.location(realm, request, Reply.empty(202), writing.id(), operation);
        };
    }

    private static String underWay(Writing writing) {
        return writing.creates() ? "Creating" : "Updating";
    }

    /// DELETE.
    Reply delete(Request request, Id asked) {
        return realm.world().change(change -> {
            var there = change.get(Table.RESOURCES, asked.key()).map(ObjectNode.class::cast);
            if (there.isEmpty()) {
                asked.groupId()
                        .filter(group -> !change.has(Table.RESOURCES, group.key()))
                        .ifPresent(group -> {
                            throw Places.groupNotFound(group.name());
                        });
                return Reply.empty(204);
            }
            var id = Places.idOf(there.get());
            var type = realm.types().of(id.type());
            var writing = writing(request, change, id, there, there.get().deepCopy());
            type.checkLeaving(writing);
            return remove(request, type, writing);
        });
    }

    private Reply remove(Request request, ResourceType type, Writing writing) {
        if (!type.deletesLater()) {
            Removal.remove(writing);
            return Reply.empty(200);
        }
        writing.set("properties.provisioningState", "Deleting");
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
        var operation =
                operations.begin(writing, Operations.Work.DELETE, type.takes().dividedBy(2));
        var reply = Longer.location(realm, request, Reply.empty(202), writing.id(), operation);
        return type.pattern() == Pattern.ASYNC_OPERATION
                ? Longer.asyncOperation(realm, request, reply, writing.id(), operation)
                : reply;
    }

    /// What is there, as this version shows it.
    JsonNode read(Id asked, String version) {
        var there = realm.world().get(Table.RESOURCES, asked.key());
        if (there.isPresent()) {
            return realm.types().shown(there.get(), version);
        }
        asked.subscription()
                .filter(name -> !name.equalsIgnoreCase(Realm.SUBSCRIPTION))
                .ifPresent(name -> {
                    throw Places.subscriptionNotFound(name);
                });
        asked.groupId()
                .filter(group -> !realm.world().has(Table.RESOURCES, group.key()))
                .ifPresent(group -> {
                    throw Places.groupNotFound(group.name());
                });
        throw Refusal.of(404, "ResourceNotFound", Places.notFound(asked).text());
    }
}
