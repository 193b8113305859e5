package practicecloud.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Where deployments are kept: what a client sees among the resources, so that it goes with its group, and the
/// job behind it beside.
record Shop(Realm realm) {

    Optional<Job> find(Id id) {
        return realm.world()
                .get(Table.DEPLOYMENTS, id.key())
                .filter(job -> realm.world().has(Table.RESOURCES, id.key()))
                .map(job -> new Job((ObjectNode) job));
    }

    Job get(Target target) {
        checkGroup(target);
        return find(target.id())
                .orElseThrow(() -> Refusal.of(
                        404, "DeploymentNotFound", "Deployment '" + target.name() + "' could not be found."));
    }

    ObjectNode shown(Target target) {
        return (ObjectNode)
                realm.world().get(Table.RESOURCES, get(target).id().key()).orElseThrow();
    }

    void checkGroup(Target target) {
        if (target.isGroup()
                && !realm.world().has(Table.RESOURCES, target.scope().key())) {
            throw Refusal.of(
                    404,
                    "ResourceGroupNotFound",
                    "Resource group '" + target.scope().name() + "' could not be found.");
        }
    }

    List<ObjectNode> list(Target target) {
        checkGroup(target);
        var prefix = target.scope().key() + "/providers/microsoft.resources/deployments/";
        return StreamSupport.stream(realm.world().scan(Table.RESOURCES, prefix).spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    List<Job> running() {
        return StreamSupport.stream(realm.world().all(Table.DEPLOYMENTS).spliterator(), false)
                .map(job -> new Job((ObjectNode) job))
                .filter(Job::isRunning)
                .toList();
    }

    void save(Job job, ObjectNode shown) {
        realm.world().change(change -> {
            put(change, job, shown);
            return job;
        });
    }

    static void put(Change change, Job job, ObjectNode shown) {
        change.put(Table.DEPLOYMENTS, job.id().key(), job.tree());
        change.put(Table.RESOURCES, job.id().key(), shown);
    }

    void remove(Id id) {
        realm.world().change(change -> {
            change.remove(Table.DEPLOYMENTS, id.key());
            change.remove(Table.RESOURCES, id.key());
            return id;
        });
    }

    /// Forgets the job of a deployment that went with its group.
    void forget(Job job) {
        if (!realm.world().has(Table.RESOURCES, job.id().key())) {
            remove(job.id());
        }
    }
}
