package practicecloud.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.template.Setting;
import practicecloud.world.Id;

/// One deployment as it is kept: what was ordered, by whom, and how far each step is. A value; every change is a
/// new one.
record Job(ObjectNode tree) {

    /// How far a step is.
    enum State {
        WAITING,
        RUNNING,
        SUCCEEDED,
        FAILED
    }

    static Job begin(Order order, BackDoor.Visitor visitor, Setting.Moment moment) {
        var tree = Tree.object()
                .put("id", order.target().id().text())
                .put("caller", visitor.caller().objectId())
                .put("application", visitor.caller().name())
                .put("base", visitor.base())
                .put("now", moment.now().toString())
                .put("seed", moment.seed())
                .put("status", "Running");
        tree.set("order", order.body());
        tree.putObject("steps");
        return new Job(tree);
    }

    Id id() {
        return Id.of(tree.path("id").asText());
    }

    Target target() {
        return new Target(id().scope(), id().name());
    }

    Order order() {
        return new Order(target(), (ObjectNode) tree.path("order"));
    }

    BackDoor.Visitor visitor() {
        var caller = new Request.Caller(
                tree.path("caller").asText(), tree.path("application").asText());
        return new BackDoor.Visitor(caller, tree.path("base").asText());
    }

    Setting.Moment moment() {
        return new Setting.Moment(Instant.parse(tree.path("now").asText()), seed());
    }

    /// Its correlation id, too.
    String seed() {
        return tree.path("seed").asText();
    }

    String status() {
        return tree.path("status").asText();
    }

    boolean isRunning() {
        return status().equals("Running");
    }

    State state(String step) {
        return Tree.text(tree.path("steps").path(step), "state")
                .map(State::valueOf)
                .orElse(State.WAITING);
    }

    ObjectNode step(String step) {
        return tree.path("steps").path(step) instanceof ObjectNode there ? there.deepCopy() : Tree.object();
    }

    Optional<ObjectNode> error() {
        return Optional.of(tree.path("error"))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    Job with(String step, State state, ObjectNode details) {
        var copy = tree.deepCopy();
        Tree.objectAt(copy, "steps").set(step, details.put("state", state.name()));
        return new Job(copy);
    }

    Job ended(String status, Instant when) {
        return new Job(tree.deepCopy().put("status", status).put("ended", when.toString()));
    }

    Job failed(ObjectNode error, Instant when) {
        var job = ended("Failed", when);
        job.tree().set("error", error);
        return job;
    }
}
