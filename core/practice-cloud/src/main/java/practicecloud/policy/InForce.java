package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// One definition that an assignment puts in force somewhere, with its parameters filled in.
///
/// @param reference how the set it came with calls it; empty where it is assigned alone
record InForce(JsonNode assignment, JsonNode definition, String reference, ObjectNode parameters) {

    private static final String ASSIGNMENTS = "providers/microsoft.authorization/policyassignments/";
    private static final String EXEMPTIONS = "providers/microsoft.authorization/policyexemptions/";

    /// All that are in force on what is written.
    static List<InForce> on(Writing writing, Definitions definitions) {
        var change = writing.change();
        return writing.id().upwards().stream()
                .flatMap(place -> change.scan(Table.RESOURCES, place.below() + ASSIGNMENTS).stream())
                .filter(assignment -> !Tree.says(assignment, "properties.enforcementMode", "DoNotEnforce"))
                .filter(assignment -> !isSpared(assignment, writing.id()))
                .flatMap(assignment -> parts(assignment, definitions))
                .filter(part -> !part.isExempt(writing))
                .toList();
    }

    private static boolean isSpared(JsonNode assignment, Id id) {
        return Tree.items(assignment, "properties.notScopes").anyMatch(scope -> isWithin(id, Id.of(scope.asText())));
    }

    private static boolean isWithin(Id id, Id scope) {
        return id.below().startsWith(scope.below());
    }

    /// A set stands for all its definitions.
    private static Stream<InForce> parts(JsonNode assignment, Definitions definitions) {
        var given = Given.values(assignment.at("/properties/parameters"));
        var id = Tree.text(assignment, "properties.policyDefinitionId").orElse("");
        if (!Definitions.isSet(id)) {
            return definitions.find(id).stream()
                    .map(found -> new InForce(assignment, found, "", Given.withDefaults(found, given)));
        }
        return definitions
                .find(id)
                .map(set -> Tree.items(set, "properties.policyDefinitions").flatMap(part -> {
                    var known = Given.withDefaults(set, given);
                    var found = definitions.find(part.path("policyDefinitionId").asText());
                    var passed = Given.passed(part.path("parameters"), known);
                    var reference = part.path("policyDefinitionReferenceId").asText();
                    return found.stream()
                            .map(one -> new InForce(assignment, one, reference, Given.withDefaults(one, passed)));
                }))
                .orElseGet(Stream::empty);
    }

    private boolean isExempt(Writing writing) {
        var change = writing.change();
        return writing.id().upwards().stream()
                .flatMap(place -> exemptions(change, place))
                .filter(exemption -> Tree.text(exemption, "properties.policyAssignmentId")
                        .filter(id -> Id.of(id).key().equals(assignmentId().key()))
                        .isPresent())
                .filter(exemption -> !isOver(
                        Tree.text(exemption, "properties.expiresOn"),
                        writing.realm().clock().instant()))
                .anyMatch(this::isMeant);
    }

    private static Stream<JsonNode> exemptions(Change change, Id place) {
        return change.scan(Table.RESOURCES, place.below() + EXEMPTIONS).stream();
    }

    private static boolean isOver(Optional<String> end, Instant now) {
        return end.map(Instant::parse).filter(time -> !time.isAfter(now)).isPresent();
    }

    /// An exemption is from the whole assignment, or from those of its set that it names.
    private boolean isMeant(JsonNode exemption) {
        var only = exemption.at("/properties/policyDefinitionReferenceIds");
        return only.isEmpty()
                || Tree.items(exemption, "properties.policyDefinitionReferenceIds")
                        .anyMatch(one -> one.asText().equalsIgnoreCase(reference));
    }

    Id assignmentId() {
        return Id.of(assignment.path("id").asText());
    }
}
