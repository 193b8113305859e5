package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import practicecloud.arm.Rehearsal;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.template.Runtime;
import practicecloud.template.Setting;
import practicecloud.template.Step;
import practicecloud.world.Id;

/// Finds out before a deployment what would be refused: rights, policies and the rules of providers, as far as
/// the template says by itself what it asks for. What only the run will know is not looked at.
record Preflight(Desk desk, BackDoor.Visitor visitor, Setting.Moment moment) {

    /// How much is looked at, as the client asks (`validationLevel`).
    private enum Level {
        PROVIDER,
        PROVIDER_NO_RBAC,
        TEMPLATE
    }

    /// @throws Refusal when something would be refused
    void check(Order order) {
        var level = level(order);
        if (level == Level.TEMPLATE) {
            return;
        }
        var wishes = new ArrayList<Rehearsal.Wish>();
        collect(order, Optional.empty(), wishes);
        var refused = new Rehearsal(desk.realm()).of(wishes, level == Level.PROVIDER);
        if (!refused.isEmpty()) {
            throw refusal(order, refused);
        }
    }

    private static Level level(Order order) {
        return switch (Tree.text(order.body(), "properties.validationLevel").orElse("Provider")) {
            case "Template" -> Level.TEMPLATE;
            case "ProviderNoRbac" -> Level.PROVIDER_NO_RBAC;
            default -> Level.PROVIDER;
        };
    }

    private void collect(Order order, Optional<ObjectNode> group, List<Rehearsal.Wish> wishes) {
        var site = new Site(desk.realm(), order.target(), visitor.base(), group);
        var expansion = order.expand(site, moment);
        for (var step : expansion.steps()) {
            if (step.wanted()) {
                var body = expansion.body(step, Runtime.NOT_YET);
                if (step.isDeployment()) {
                    inner(step, body, wishes);
                } else {
                    wishes.add(wish(step, body));
                }
            }
        }
    }

    private Rehearsal.Wish wish(Step step, ObjectNode body) {
        var place = step.place();
        return new Rehearsal.Wish(BackDoor.putting(visitor, place.id(), place.version(), body), !waits(body));
    }

    private void inner(Step step, ObjectNode body, List<Rehearsal.Wish> wishes) {
        if (waits(body.path("properties").path("parameters"))) {
            return;
        }
        var id = Id.of(step.place().id());
        var target = new Target(id.scope(), id.name());
        var group = wishes.stream()
                .map(Rehearsal.Wish::request)
                .filter(request ->
                        new Id(request.path()).key().equals(target.scope().key()))
                .map(request -> grown(request.json(), target))
                .reduce((first, second) -> second);
        collect(new Order(target, body), group, wishes);
    }

    /// The group an inner template goes to, where it is only going to be made.
    private static ObjectNode grown(ObjectNode group, Target target) {
        return group.put("id", target.scope().text()).put("name", target.scope().name());
    }

    /// Whether an expression in it is still to be worked out.
    private static boolean waits(JsonNode node) {
        if (node.isTextual()) {
            var text = node.textValue();
            return text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[");
        }
        for (var item : node) {
            if (waits(item)) {
                return true;
            }
        }
        return false;
    }

    private Refusal refusal(Order order, List<Rehearsal.No> refused) {
        boolean rights = refused.stream().allMatch(no -> no.refusal().code().equals("AuthorizationFailed"));
        boolean policies = refused.stream().allMatch(no -> no.refusal().code().equals("RequestDisallowedByPolicy"));
        var all = Refusal.of(rights ? 403 : 400, "InvalidTemplateDeployment", words(order, refused, rights, policies));
        for (var no : refused) {
            all = all.because(no.refusal());
        }
        return all;
    }

    private String words(Order order, List<Rehearsal.No> refused, boolean rights, boolean policies) {
        if (rights) {
            return "Deployment failed with multiple errors: '"
                    + refused.stream().map(no -> no.refusal().text()).collect(Collectors.joining(":")) + "'";
        }
        return policies
                ? "The template deployment failed because of policy violation. Please see details for more information."
                : "The template deployment '" + order.target().name()
                        + "' is not valid according to the validation procedure. The tracking id is '" + moment.seed()
                        + "'. See inner errors for details.";
    }
}
