package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.world.Table;

/// Takes a resource away, with all that is below it.
final class Removal {

    private Removal() {}

    static void remove(Writing writing) {
        var realm = writing.realm();
        var change = writing.change();
        for (var below : change.scan(Table.RESOURCES, writing.id().below())) {
            var body = (ObjectNode) below;
            var id = Places.idOf(body);
            var inner = new Writing(realm, change, id, Optional.of(body), body.deepCopy(), writing.how());
            realm.types().of(id.type()).leave(inner);
            Identities.leave(inner);
            change.remove(Table.RESOURCES, id.key());
        }
        realm.types().of(writing.id().type()).leave(writing);
        Identities.leave(writing);
        change.remove(Table.RESOURCES, writing.id().key());
    }
}
