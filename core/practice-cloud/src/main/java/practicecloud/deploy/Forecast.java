package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.json.Tree;
import practicecloud.template.Expansion;
import practicecloud.template.Runtime;
import practicecloud.template.Setting;
import practicecloud.template.Step;
import practicecloud.world.Id;

/// What a deployment would change, found out by comparing what it asks for with what is there.
final class Forecast {

    private static final String SHORT_CIRCUITED = "NestedDeploymentShortCircuited";

    private final Desk desk;
    private final BackDoor.Visitor visitor;
    private final Setting.Moment moment;
    private final Difference difference;
    private final Map<String, ObjectNode> changes = new LinkedHashMap<>();
    private final List<ObjectNode> diagnostics = new ArrayList<>();

    Forecast(Desk desk, BackDoor.Visitor visitor, boolean noisy) {
        this.desk = desk;
        this.visitor = visitor;
        this.moment = desk.moment();
        this.difference = new Difference(noisy);
    }

    /// The whole answer of a what-if.
    ObjectNode of(Order order) {
        var expansion = look(order, Optional.empty());
        if (order.target().isGroup()) {
            others(order, expansion);
        }
        var body = Tree.object().put("status", "Succeeded");
        var properties = body.putObject("properties").put("correlationId", moment.seed());
        properties.set("changes", Tree.array(changes.values().stream().map(change -> asked(order, change))));
        properties.putArray("potentialChanges");
        properties.set("diagnostics", Tree.array(diagnostics.stream()));
        return body;
    }

    private Expansion look(Order order, Optional<ObjectNode> group) {
        var site = new Site(desk.realm(), order.target(), visitor.base(), group);
        var expansion = order.expand(site, moment);
        for (var step : expansion.steps()) {
            if (step.wanted()) {
                var body = expansion.body(step, Runtime.NOT_YET);
                if (step.isDeployment()) {
                    inner(step, body);
                } else {
                    change(step, body);
                }
            }
        }
        return expansion;
    }

    private void inner(Step step, ObjectNode body) {
        if (waits(body.path("properties").path("parameters"))) {
            diagnostics.add(Tree.object()
                    .put("level", "Warning")
                    .put("code", SHORT_CIRCUITED)
                    .put("target", step.place().id())
                    .put(
                            "message",
                            "A nested deployment got short-circuited and all its resources got skipped from"
                                    + " validation. This is due to a nested template having a parameter that was not fully"
                                    + " evaluated (contains a reference() function). Please see https://aka.ms/WhatIfEvalStopped"
                                    + " for more guidance."));
            return;
        }
        var id = Id.of(step.place().id());
        var target = new Target(id.scope(), id.name());
        var group =
                Optional.ofNullable(changes.get(target.scope().key())).map(change -> (ObjectNode) change.path("after"));
        look(new Order(target, body), group);
    }

    /// Whether a parameter's value is still an expression.
    private static boolean waits(JsonNode parameters) {
        return parameters.properties().stream()
                .map(entry -> entry.getValue().path("value"))
                .anyMatch(value -> value.isTextual()
                        && value.textValue().startsWith("[")
                        && value.textValue().endsWith("]"));
    }

    private void change(Step step, ObjectNode body) {
        var place = step.place();
        var after = Tree.object().put("apiVersion", place.version()).put("id", place.id());
        after.put("name", Id.of(place.id()).name()).put("type", place.type());
        after.setAll(body);
        var before = there(step);
        var change = Tree.object().put("resourceId", place.id());
        if (before.isEmpty()) {
            change.put("changeType", "Create").set("after", after);
        } else {
            var delta = difference.between(before.get(), after);
            change.put("changeType", delta.isEmpty() ? "NoChange" : "Modify").set("before", before.get());
            change.set("after", after);
            change.set("delta", Tree.array(delta.stream()));
        }
        changes.put(step.key(), change);
    }

    private Optional<ObjectNode> there(Step step) {
        var place = step.place();
        var reply = desk.door().get(visitor, place.id(), place.version());
        if (reply.status() == 404) {
            return Optional.empty();
        }
        if (reply.status() >= 400) {
            throw refused(reply);
        }
        var before = Tree.object().put("apiVersion", place.version());
        return Optional.of(before.setAll((ObjectNode) BackDoor.body(reply)));
    }

    private static Refusal refused(Reply reply) {
        var error = BackDoor.body(reply).path("error");
        return Refusal.of(
                reply.status(),
                error.path("code").asText(),
                error.path("message").asText());
    }

    /// What else is in the group: left alone, or deleted by a complete deployment.
    private void others(Order order, Expansion expansion) {
        for (var stranger : Sweep.strangers(desk.realm(), order.target(), expansion)) {
            var id = Id.of(stranger.path("id").asText());
            changes.computeIfAbsent(
                    id.key(),
                    key -> Tree.object()
                            .put("resourceId", id.text())
                            .put("changeType", order.isComplete() ? "Delete" : "Ignore")
                            .set("before", stranger));
        }
    }

    /// A change with as much in it as was asked for.
    private static ObjectNode asked(Order order, ObjectNode change) {
        if (!Tree.says(order.body(), "properties.whatIfSettings.resultFormat", "ResourceIdOnly")) {
            return change;
        }
        var type = change.path("changeType").asText();
        boolean deployed = type.equals("Modify") || type.equals("NoChange");
        return Tree.object()
                .put("resourceId", change.path("resourceId").asText())
                .put("changeType", deployed ? "Deploy" : type);
    }
}
