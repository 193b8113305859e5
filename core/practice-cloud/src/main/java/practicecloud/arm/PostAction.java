package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Table;

/// POST: an action on a resource (`…/listKeys`).
public record PostAction(Realm realm, Operations operations) implements Endpoint {

    @Override
    public Route route() {
        return Route.anything(Set.of(Method.POST));
    }

    @Override
    public Reply answer(Request request) {
        if (!(Target.of(request) instanceof Target.Collection action)) {
            throw unknown(request);
        }
        var name = request.path().getLast();
        return realm.world().change(change -> {
            var there = change.get(Table.RESOURCES, action.within().key())
                    .map(ObjectNode.class::cast)
                    .orElseThrow(() -> Places.notFound(action.within()));
            Locks.checkAction(change, action.within());
            var how = Writing.How.of(request);
            var writing = new Writing(realm, change, Places.idOf(there), Optional.of(there), there.deepCopy(), how);
            var type = realm.types().of(writing.id().type());
            var reply = type.act(name, request, writing).orElseThrow(() -> unknown(request));
            return type.actsFor(name)
                    .map(takes -> goesOn(request, writing, reply, takes))
                    .orElse(reply);
        });
    }

    private Reply goesOn(Request request, Writing writing, Reply reply, Duration takes) {
        var operation = operations.begin(writing, Operations.Work.WRITE, takes);
        var located = Longer.location(realm, request, reply, writing.id(), operation);
        return Longer.asyncOperation(realm, request, located, writing.id(), operation);
    }

    private static Refusal unknown(Request request) {
        return Refusal.of(404, "InvalidResourceType", "There is no action at '" + request.pathText() + "'.");
    }
}
