package practicecloud.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.json.Tree;
import practicecloud.template.Expansion;
import practicecloud.template.Step;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// What a complete deployment takes away: resources of the group that its template does not name. What must go
/// first goes first, found out by trying.
record Sweep(Realm realm, BackDoor door, Walk walk) {

    private static final String DELETE = "delete ";

    /// The resources of a group that a template does not name, top-level ones only.
    static List<ObjectNode> strangers(Realm realm, Target target, Expansion expansion) {
        var known =
                expansion.steps().stream().filter(Step::wanted).map(Step::key).collect(Collectors.toSet());
        var all = realm.world().scan(Table.RESOURCES, target.scope().below());
        return StreamSupport.stream(all.spliterator(), false)
                .map(ObjectNode.class::cast)
                .filter(resource -> isTop(target, resource))
                .filter(resource -> !known.contains(id(resource).key()))
                .toList();
    }

    private static Id id(ObjectNode resource) {
        return Id.of(resource.path("id").asText());
    }

    private static boolean isTop(Target target, ObjectNode resource) {
        var id = id(resource);
        return resource.has("location")
                && !id.isChild()
                && !id.isExtension()
                && !id.is(Target.TYPE)
                && id.above().key().equals(target.scope().key());
    }

    /// One round of deletions: the job as it is then.
    Job round(Job job, Expansion expansion) {
        var next = job;
        for (var stranger : strangers(realm, job.target(), expansion)) {
            next = one(next, id(stranger));
        }
        for (var gone : deleting(next)) {
            if (!realm.world().has(Table.RESOURCES, Id.of(gone).key())) {
                next = next.with(DELETE + gone, Job.State.SUCCEEDED, next.step(DELETE + gone));
            }
        }
        return next;
    }

    private Job one(Job job, Id id) {
        var step = DELETE + id.text();
        if (job.state(step) == Job.State.RUNNING) {
            return walk.look(job, step, id.text(), version(id));
        }
        var reply = door.delete(job.visitor(), id.text(), version(id));
        return reply.status() >= 400
                ? job.with(
                        step,
                        Job.State.WAITING,
                        Tree.object().set("error", BackDoor.body(reply).path("error")))
                : walk.begun(job, step, Tree.object(), reply);
    }

    private String version(Id id) {
        return realm.types().traits(id.type()).versions().stream().findFirst().orElse("2025-04-01");
    }

    private static List<String> deleting(Job job) {
        return job.tree().path("steps").properties().stream()
                .map(Map.Entry::getKey)
                .filter(step -> step.startsWith(DELETE) && job.state(step) == Job.State.RUNNING)
                .map(step -> step.substring(DELETE.length()))
                .toList();
    }

    /// Why the first of those that stay cannot be deleted.
    static ObjectNode refused(Job job) {
        return job.tree().path("steps").properties().stream()
                .filter(step ->
                        step.getKey().startsWith(DELETE) && step.getValue().has("error"))
                .map(step -> (ObjectNode) step.getValue().path("error"))
                .findFirst()
                .orElseGet(() -> Tree.object().put("code", "Conflict").put("message", "A resource cannot be deleted."));
    }

    static boolean isUnderWay(Job job) {
        return !deleting(job).isEmpty();
    }
}
