package groundwork.preview;

import groundwork.cloud.Reading;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;

/// What a run takes off a resource, so that the practices judge it as it will be: a subject lays a plan over what
/// is there, and what the plan no longer wants would stay in it. Such are tags only.
public final class TakenOff {

    private TakenOff() {}

    /// The same subject without the tags that these changes take off.
    public static Subject from(Subject subject, Plan plan) {
        var bodies = new LinkedHashMap<>(subject.world().resources());
        for (var change : plan.changes()) {
            change.differences().stream()
                    .filter(difference -> difference.after().isNull())
                    .filter(difference -> difference.path().startsWith(Writing.TAGS))
                    .map(difference -> difference.path().substring(Writing.TAGS.length()))
                    .forEach(tag -> take(bodies, change.resource().id(), tag));
        }
        var world =
                new Reading(bodies, subject.world().unread(), subject.world().preflight());
        return new Subject(subject.workspace(), world, subject.choices(), subject.from());
    }

    private static void take(LinkedHashMap<ResourceId, Json> bodies, ResourceId id, String tag) {
        bodies.computeIfPresent(id, (_, body) -> {
            var left = new LinkedHashMap<>(body.members("tags"));
            left.remove(tag);
            return body.with("tags", new Json.Obj(left));
        });
    }
}
