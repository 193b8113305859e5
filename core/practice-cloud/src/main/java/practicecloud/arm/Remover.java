package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Deletes resources, at once or over a while, as the provider does.
public record Remover(Realm realm, Operations operations) {

    Reply delete(Request request, Id asked) {
        return realm.world().change(change -> {
            var there = change.get(Table.RESOURCES, asked.key()).map(ObjectNode.class::cast);
            return there.map(body -> delete(request, change, body)).orElseGet(() -> {
                groupStands(change, asked);
                tooLate(request, change, asked);
                return Reply.empty(204);
            });
        });
    }

    private static void groupStands(Change change, Id asked) {
        asked.groupId()
                .filter(group -> !change.has(Table.RESOURCES, group.key()))
                .ifPresent(group -> {
                    throw Places.groupNotFound(group.name());
                });
    }

    /// A workspace that was deleted softly cannot be found for purging any more: whoever wants its name again
    /// must say so with the first deletion.
    private static void tooLate(Request request, Change change, Id asked) {
        if (Writing.How.of(request).purge() && change.has(Table.DELETED, asked.key())) {
            throw Refusal.of(400, "UserError", "Unable to find workspace: " + asked.name());
        }
    }

    private Reply delete(Request request, Change change, ObjectNode there) {
        var id = Places.idOf(there);
        var how = Writing.How.of(request);
        var writing = new Writing(realm, change, id, Optional.of(there), there.deepCopy(), how);
        Conditions.check(request, writing);
        Locks.checkDelete(change, id);
        Busy.check(writing);
        realm.policing().checkLeaving(writing);
        realm.types().of(id.type()).checkLeaving(writing);
        if (!writing.traits().deletesLater()) {
            Removal.remove(writing);
            return Reply.empty(200);
        }
        writing.set("properties.provisioningState", "Deleting");
        change.put(Table.RESOURCES, id.key(), writing.body());
        var takes = writing.traits().takes().dividedBy(2);
        var operation = operations.begin(writing, Operations.Work.DELETE, takes);
        var reply = Longer.location(realm, request, Reply.empty(202), id, operation);
        return writing.traits().pattern() == Pattern.ASYNC_OPERATION
                ? Longer.asyncOperation(realm, request, reply, id, operation)
                : reply;
    }
}
