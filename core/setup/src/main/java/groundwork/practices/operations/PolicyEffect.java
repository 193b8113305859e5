package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.access.Truth;
import groundwork.cloud.Preflight;
import groundwork.practices.Cure;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Locale;

/// What one policy does to one resource of a plan.
record PolicyEffect(Preflight.AssignedPolicy policy, ResourceId resource, Json body) {

    /// Whether it refuses the resource, or writes another value than the plan does.
    Truth hits() {
        if (!looksAt() || !resource.isWithin(scope()) || policy.spares(resource)) {
            return Truth.FALSE;
        }
        var applies = new PolicyCondition(policy.values(), resource, body)
                .truth(policy.rule().condition());
        return applies == Truth.FALSE || refuses() ? applies : applies.and(rewrites());
    }

    /// Policies about regions and tags leave alone what has none, and resource groups (modes of policy
    /// definitions).
    private boolean looksAt() {
        return switch (policy.rule().mode().toLowerCase(Locale.ROOT)) {
            case "all" -> true;
            case "indexed" -> body.text("location").isPresent() && !resource.is("Microsoft.Resources/resourceGroups");
            default -> false;
        };
    }

    /// An assignment counts for what is below it; one of a management group shows up only where it counts.
    private ResourceId scope() {
        var at = policy.assigned().id().parent().orElse(new ResourceId("/"));
        return at.subscriptionId().isPresent() ? at : new ResourceId("/");
    }

    private boolean refuses() {
        return policy.effect().equalsIgnoreCase("deny");
    }

    private Truth rewrites() {
        var operations = policy.rule().details().items("operations");
        if (operations.isEmpty()) {
            return Truth.UNKNOWN;
        }
        var condition = new PolicyCondition(policy.values(), resource, body);
        return operations.stream()
                .map(operation -> {
                    var field = condition.field(operation.text("field").orElse(""));
                    var value = condition.value(operation.at("value"));
                    return field.isEmpty() || value.isEmpty()
                            ? Truth.UNKNOWN
                            : Truth.of(!field.get().isNull() && !PolicyCondition.same(field.get(), value.get()));
                })
                .reduce(Truth.FALSE, Truth::or);
    }

    Verdict broken() {
        return new Verdict.Broken(
                resource,
                "",
                say(
                        "findings.PolicyEffect.the-policy",
                        "title",
                        policy.title(),
                        "does",
                        refuses()
                                ? " " + say("findings.PolicyEffect.refuses-it")
                                : " " + say("findings.PolicyEffect.rewrites-it")),
                refuses()
                        ? say("findings.PolicyEffect.a-plan-it-allows-or-an")
                        : say("findings.PolicyEffect.what-the-plan-says"),
                new Cure.ByHand(
                        say("findings.PolicyEffect.ask-whoever-looks-after-policy-for", "title", policy.title())));
    }

    Verdict doubt() {
        return new Verdict.Unknown(
                resource,
                say(
                        "findings.PolicyEffect.whether-the-policy-applies-groundwork-does",
                        "title",
                        policy.title(),
                        "effect",
                        policy.effect()));
    }
}
