package groundwork.practices.live;

import groundwork.practices.Ids;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A place that is exempt from a policy assignment, or from some members of its set.
///
/// @param scope      where it holds, and everything below
/// @param assignment from which assignment
/// @param members    references of members of its set, in lower case; empty: from all of them
record Exemption(ResourceId scope, ResourceId assignment, Set<String> members) {

    static final String TYPE = "Microsoft.Authorization/policyExemptions";
    static final String VERSION = "2022-07-01-preview";

    /// Those of these bodies that have not ended.
    static List<Exemption> inForce(List<Json> bodies, Instant now) {
        return bodies.stream()
                .filter(body -> !hasEnded(body, now))
                .flatMap(Exemption::of)
                .toList();
    }

    /// What cannot be read as a time is taken as over: an exemption too many would hide a refusal.
    private static boolean hasEnded(Json body, Instant now) {
        try {
            return body.text("properties.expiresOn")
                    .map(Instant::parse)
                    .filter(end -> !end.isAfter(now))
                    .isPresent();
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    private static Stream<Exemption> of(Json body) {
        var members = body.items("properties.policyDefinitionReferenceIds").stream()
                .flatMap(item ->
                        item instanceof Json.Str(var text) ? Stream.of(text.toLowerCase(Locale.ROOT)) : Stream.empty())
                .collect(Collectors.toSet());
        var scope = Ids.at(body, "id").flatMap(ResourceId::parent);
        return scope
                .flatMap(at -> Ids.at(body, "properties.policyAssignmentId")
                        .map(assignment -> new Exemption(at, assignment, members)))
                .stream();
    }

    /// Whether it speaks of this assignment, and of this member of its set.
    boolean isFrom(ResourceId other, Optional<String> member) {
        return assignment.equals(other)
                && (members.isEmpty()
                        || member.map(reference -> reference.toLowerCase(Locale.ROOT))
                                .filter(members::contains)
                                .isPresent());
    }
}
