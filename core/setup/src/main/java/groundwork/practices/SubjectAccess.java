package groundwork.practices;

import groundwork.access.AccessFacts;
import groundwork.access.AccessFacts.Gap;
import groundwork.access.AccessFacts.Kind;
import groundwork.access.Assignment;
import groundwork.access.Condition;
import groundwork.access.Denial;
import groundwork.access.HeldRole;
import groundwork.access.Principal;
import groundwork.access.Scopes;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who may do what, as a subject's resources tell: the facts the evaluator decides upon.
public final class SubjectAccess {

    /// Azure's own type for what it denies.
    public static final String DENIALS = "Microsoft.Authorization/denyAssignments";

    private static final String EVERYONE = "00000000-0000-0000-0000-000000000000";

    private SubjectAccess() {}

    /// What this subject's assignments, role definitions and deny assignments say, and what could not be read.
    public static AccessFacts facts(Subject subject) {
        var book = RoleBook.of(subject);
        return new AccessFacts(
                RoleAssignment.all(subject).map(held -> assignment(book, held)).toList(),
                subject.ofType(DENIALS).map(SubjectAccess::denial).toList(),
                gaps(subject),
                Scopes.AS_SHOWN);
    }

    private static Assignment assignment(RoleBook book, RoleAssignment held) {
        return new Assignment(held.id(), held.scope().id(), principal(held), book.role(held.role()), held.condition());
    }

    /// Whom an assignment names.
    static Principal principal(RoleAssignment held) {
        return principal(held.principal());
    }

    /// A principal id as bodies write it: an object id, or what will be read from an identity.
    public static Principal principal(Json id) {
        return switch (id) {
            case Json.Str(var value) -> new Principal.Known(value);
            case Json.Output(var identity, var ignored) -> new Principal.Planned(identity);
            case Json.Obj _, Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> new Principal.Known("");
        };
    }

    private static Denial denial(Map.Entry<ResourceId, Json> entry) {
        var body = entry.getValue();
        var principals = principals(body, "properties.principals");
        var whom = new Denial.Aim(
                principals.contains(new Principal.Known(EVERYONE)),
                principals,
                principals(body, "properties.excludePrincipals"));
        return new Denial(
                entry.getKey(),
                RoleAssignment.scopeOf(entry.getKey()).id(),
                body.truth("properties.doNotApplyToChildScopes").orElse(false),
                whom,
                new HeldRole("", Optional.of(RoleBook.parts(body.items("properties.permissions")))),
                Condition.of(body.text("properties.condition").orElse("")));
    }

    private static Set<Principal> principals(Json body, String path) {
        return body.items(path).stream()
                .map(principal -> principal(principal.at("id")))
                .collect(Collectors.toSet());
    }

    private static List<Gap> gaps(Subject subject) {
        return subject.world().unread().entrySet().stream()
                .filter(entry ->
                        entry.getKey().is(RoleAssignment.TYPE) || entry.getKey().is(DENIALS))
                .map(entry -> new Gap(
                        entry.getKey().is(DENIALS) ? Kind.DENIALS : Kind.ASSIGNMENTS,
                        RoleAssignment.scopeOf(entry.getKey()).id(),
                        Unread.missing(entry.getKey(), entry.getValue())))
                .toList();
    }
}
