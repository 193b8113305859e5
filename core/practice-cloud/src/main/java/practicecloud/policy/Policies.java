package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import practicecloud.arm.Policing;
import practicecloud.arm.Realm;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.template.Phrase;
import practicecloud.template.Setting;
import practicecloud.world.Table;

/// Holds every write against the policies in force: first those that change it, then those that refuse it.
public final class Policies implements Policing {

    /// What policies do not look at here, so that nobody can lock themselves out.
    private static final Set<String> FREE = Set.of(
            "microsoft.authorization/locks",
            "microsoft.authorization/denyassignments",
            "microsoft.authorization/policyassignments",
            "microsoft.authorization/policydefinitions",
            "microsoft.authorization/policyexemptions",
            "microsoft.authorization/policysetdefinitions",
            "microsoft.resources/deployments");

    /// A policy whose `if` holds for what is written.
    private record Hit(InForce policy, Rule rule, Effect effect, Judge judge) {}

    @Override
    public void check(Writing writing) {
        if (isFree(writing)) {
            return;
        }
        var policies = InForce.on(writing, definitions(writing));
        var violations = new ArrayList<Violation>();
        for (var hit : hits(writing, policies, true)) {
            if (!new Modification(writing, hit.judge(), hit.rule().details()).apply(hit.effect())) {
                violations.add(violation(hit));
            }
        }
        hits(writing, policies, false).stream()
                .filter(hit -> hit.effect() == Effect.DENY)
                .forEach(hit -> violations.add(violation(hit)));
        refuse(writing, violations);
    }

    @Override
    public void checkLeaving(Writing writing) {
        if (isFree(writing)) {
            return;
        }
        var violations = hits(writing, InForce.on(writing, definitions(writing)), false).stream()
                .filter(hit -> hit.effect() == Effect.DENY_ACTION)
                .filter(hit -> Tree.items(hit.rule().details(), "actionNames")
                        .anyMatch(name -> name.asText().equalsIgnoreCase("delete")))
                .map(Policies::violation)
                .toList();
        refuse(writing, violations);
    }

    private static boolean isFree(Writing writing) {
        return FREE.contains(writing.traits().name().toLowerCase(Locale.ROOT));
    }

    private static Definitions definitions(Writing writing) {
        return new Definitions(key -> writing.change().get(Table.RESOURCES, key));
    }

    private static void refuse(Writing writing, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Violation.refusal(Subject.of(writing), violations);
        }
    }

    private static Violation violation(Hit hit) {
        return new Violation(hit.policy(), hit.effect(), hit.judge().proofs());
    }

    private static List<Hit> hits(Writing writing, List<InForce> policies, boolean changing) {
        var hits = new ArrayList<Hit>();
        for (var policy : policies) {
            hit(writing, policy)
                    .filter(hit -> hit.effect().changes() == changing)
                    .ifPresent(hits::add);
        }
        return hits;
    }

    private static Optional<Hit> hit(Writing writing, InForce policy) {
        var subject = Subject.of(writing);
        if (!looksAt(policy.definition(), subject)) {
            return Optional.empty();
        }
        var rule = Rule.of(policy.definition().at("/properties/policyRule"));
        var judge = new Judge(subject, phrase(writing, policy, subject));
        var effect = Effect.of(judge.worth(rule.effect())).orElse(Effect.DISABLED);
        return effect != Effect.DISABLED && judge.holds(rule.condition())
                ? Optional.of(new Hit(policy, rule, effect, judge))
                : Optional.empty();
    }

    /// The mode `All` looks at everything, `Indexed` at what has a region and tags; others are not about
    /// resources.
    private static boolean looksAt(JsonNode definition, Subject subject) {
        var mode = Tree.text(definition, "properties.mode").orElse("Indexed");
        boolean indexed = subject.body().has("location")
                && !subject.type().equals("Microsoft.Resources/subscriptions/resourceGroups");
        return mode.equalsIgnoreCase("All") || mode.equalsIgnoreCase("Indexed") && indexed;
    }

    private static Phrase phrase(Writing writing, InForce policy, Subject subject) {
        var context = Tree.object().put("apiVersion", writing.how().version());
        var about = Tree.object()
                .put("assignmentId", policy.assignmentId().text())
                .put("definitionId", policy.definition().path("id").asText());
        return new Phrase(
                policy.parameters(),
                Map.of(
                        "field",
                        names -> subject.field(names.getFirst().asText()).whole(),
                        "requestcontext",
                        none -> context,
                        "policy",
                        none -> about),
                setting(writing));
    }

    private static Setting setting(Writing writing) {
        var subscription = Tree.object()
                .put("id", "/subscriptions/" + Realm.SUBSCRIPTION)
                .put("subscriptionId", Realm.SUBSCRIPTION)
                .put("tenantId", Realm.TENANT)
                .put("displayName", "Practice subscription");
        var group = writing.id()
                .groupId()
                .flatMap(id -> writing.change().get(Table.RESOURCES, id.key()))
                .map(ObjectNode.class::cast)
                .or(() -> writing.id().group().map(name -> writing.body()));
        var moment = new Setting.Moment(
                writing.realm().clock().instant(), writing.id().key());
        var tenant = Tree.object().put("tenantId", Realm.TENANT);
        return new Setting(
                Tree.object(), subscription, group, tenant, Tree.object().put("name", "AzureCloud"), moment);
    }
}
