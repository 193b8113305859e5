package groundwork.practices.access;

import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.terms.Json;
import java.util.stream.Stream;

/// Takes one action out of every custom role of a subject.
final class Narrowed {

    private Narrowed() {}

    static Subject by(Subject subject, String action) {
        var narrowed = subject;
        for (var entry :
                subject.ofType("Microsoft.Authorization/roleDefinitions").toList()) {
            var permissions = entry.getValue().items("properties.permissions").getFirst();
            var not = Stream.concat(permissions.items("notActions").stream(), Stream.of(Json.of(action)));
            narrowed = Subjects.with(
                    narrowed,
                    entry.getKey(),
                    "properties.permissions",
                    Json.array(permissions.with("notActions", Json.array(not))));
        }
        return narrowed;
    }
}
