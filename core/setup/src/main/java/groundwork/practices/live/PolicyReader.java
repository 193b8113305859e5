package groundwork.practices.live;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Preflight.AssignedPolicy;
import groundwork.cloud.Reading;
import groundwork.practices.Ids;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the policies in force on a resource: assignments here and above, with their definitions, sets of
/// definitions taken apart, and parameters filled in, and what is exempt from them.
final class PolicyReader {

    private static final String VERSION = "2023-04-01";
    private static final String ASSIGNMENTS = "Microsoft.Authorization/policyAssignments";
    private static final String SET = "Microsoft.Authorization/policySetDefinitions";
    private static final Pattern PARAMETER = Pattern.compile("\\[parameters\\('([^']+)'\\)\\]");

    private final Cloud cloud;
    private final Looks looks;

    PolicyReader(Cloud cloud, Looks looks) {
        this.cloud = cloud;
        this.looks = looks;
    }

    List<AssignedPolicy> inForce(ResourceId resource) {
        var subscription = ResourceId.subscription(resource.subscriptionId().orElse(""));
        var assignments = cloud.list(subscription + "/providers/" + ASSIGNMENTS, VERSION).stream()
                .filter(body -> counts(body, resource))
                .toList();
        assignments.forEach(body -> definition(body).ifPresent(this::look));
        var exemptions = assignments.isEmpty() ? List.<Exemption>of() : exemptions(subscription);
        var seen = looks.await();
        return assignments.stream()
                .flatMap(body -> assigned(body, seen, exemptions).stream())
                .toList();
    }

    /// Where exemptions may not be read, or the cloud knows none, every policy counts: better a refusal foretold
    /// in vain than one that was hidden.
    private List<Exemption> exemptions(ResourceId subscription) {
        try {
            return Exemption.inForce(
                    cloud.list(subscription + "/providers/" + Exemption.TYPE, Exemption.VERSION), Instant.now());
        } catch (CloudFailure.Forbidden | CloudFailure.Missing | CloudFailure.Refused e) {
            return List.of();
        }
    }

    private static Optional<ResourceId> definition(Json assignment) {
        return Ids.at(assignment, "properties.policyDefinitionId");
    }

    /// A set leads to its members.
    private void look(ResourceId definition) {
        looks.read(
                definition,
                VERSION,
                body -> body.items("properties.policyDefinitions").stream()
                        .flatMap(member -> Ids.at(member, "policyDefinitionId").stream())
                        .forEach(member -> looks.read(member, VERSION, found -> {})));
    }

    private static boolean counts(Json body, ResourceId resource) {
        var scope = Ids.at(body, "id").flatMap(ResourceId::parent).orElse(new ResourceId("/"));
        boolean covers = scope.subscriptionId().isEmpty() || resource.isWithin(scope);
        boolean spared = body.items("properties.notScopes").stream()
                .anyMatch(item -> item instanceof Json.Str(var text)
                        && text.startsWith("/")
                        && resource.isWithin(new ResourceId(text)));
        boolean enforced = body.text("properties.enforcementMode")
                .filter("DoNotEnforce"::equalsIgnoreCase)
                .isEmpty();
        return covers && !spared && enforced;
    }

    private static List<AssignedPolicy> assigned(Json body, Reading seen, List<Exemption> exemptions) {
        var id = Ids.at(body, "id").orElse(new ResourceId("/"));
        var about = new About(id, body.text("properties.displayName").orElse(id.name()), seen, exemptions);
        var given = values(body.members("properties.parameters"));
        var definition = definition(body);
        if (definition.filter(found -> found.is(SET)).isEmpty()) {
            return definition.stream()
                    .map(found -> about.one(found, Optional.empty(), given))
                    .toList();
        }
        var set = definition.flatMap(seen::find).orElse(Json.NULL);
        var known = withDefaults(set, given);
        return set.items("properties.policyDefinitions").stream()
                .flatMap(member -> Ids.at(member, "policyDefinitionId").stream()
                        .map(part ->
                                about.one(part, member.text("policyDefinitionReferenceId"), passed(member, known))))
                .toList();
    }

    /// An assignment, the definitions that were seen, and who is exempt from what.
    private record About(ResourceId id, String title, Reading seen, List<Exemption> exemptions) {

        /// A definition that may not be read counts as one that could refuse anything: nothing is known of its
        /// rule.
        AssignedPolicy one(ResourceId definition, Optional<String> member, Map<String, Json> given) {
            var body = seen.find(definition).orElse(Json.NULL);
            var values = withDefaults(body, given);
            var rule = new AssignedPolicy.Rule(
                    body.isNull() ? "All" : body.text("properties.mode").orElse("Indexed"),
                    body.at("properties.policyRule.if"),
                    body.at("properties.policyRule.then.details"));
            var effect = resolved(body.at("properties.policyRule.then.effect"), values);
            var word = effect instanceof Json.Str(var text) ? text : "Deny";
            var exempt = exemptions.stream()
                    .filter(exemption -> exemption.isFrom(id, member))
                    .map(Exemption::scope)
                    .toList();
            var assigned = new AssignedPolicy.Assignment(id, title, exempt);
            return new AssignedPolicy(assigned, definition.name(), word, rule, values);
        }
    }

    /// What a set hands to one of its members.
    private static Map<String, Json> passed(Json member, Map<String, Json> known) {
        var passed = new LinkedHashMap<String, Json>();
        values(member.members("parameters")).forEach((name, value) -> passed.put(name, resolved(value, known)));
        return passed;
    }

    private static Map<String, Json> values(Map<String, Json> parameters) {
        var values = new LinkedHashMap<String, Json>();
        parameters.forEach((name, body) -> values.put(name, body.at("value")));
        return values;
    }

    private static Map<String, Json> withDefaults(Json definition, Map<String, Json> given) {
        var values = new LinkedHashMap<String, Json>();
        definition.members("properties.parameters").forEach((name, body) -> values.put(name, body.at("defaultValue")));
        values.putAll(given);
        return values;
    }

    private static Json resolved(Json value, Map<String, Json> known) {
        return Stream.of(value)
                .filter(Json.Str.class::isInstance)
                .map(text -> PARAMETER.matcher(((Json.Str) text).value()))
                .filter(java.util.regex.Matcher::matches)
                .map(match -> known.getOrDefault(match.group(1), Json.NULL))
                .findFirst()
                .orElse(value);
    }
}
