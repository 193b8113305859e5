package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Writes resources one after the other in a world that is then forgotten, to find out what would be refused:
/// for lack of a right, by a policy, or by the rules of a provider.
public record Rehearsal(Realm realm) {

    /// What depends on the moment rather than on what is asked for.
    private static final Set<String> OF_THE_MOMENT =
            Set.of("AnotherOperationInProgress", "ScopeLocked", "PreconditionFailed", "PrincipalNotFound");

    /// Types that are written by endpoints of their own: only the right to write them is looked at.
    private static final Set<String> APART = Set.of("microsoft.authorization/roledefinitions");

    /// One write.
    ///
    /// @param request a PUT, with its body
    /// @param clear   whether all of its body is known by now
    public record Wish(Request request, boolean clear) {}

    /// A refusal, and what it is about.
    public record No(Id id, Refusal refusal) {}

    /// Everything that would be refused, in order.
    ///
    /// @param rights whether to look at rights too
    public List<No> of(List<Wish> wishes, boolean rights) {
        var writer = new Writer(realm, new Operations(realm, path -> Duration.ZERO));
        return realm.world().suppose(change -> {
            var refused = new ArrayList<No>();
            var made = new ArrayList<Id>();
            for (var wish : wishes) {
                var id = new Id(wish.request().path());
                try {
                    if (rights) {
                        checkRight(wish.request(), id);
                    }
                    if (onlyStands(wish, id)) {
                        stand(change, id);
                    } else {
                        write(writer, change, wish, id);
                    }
                    made.add(id);
                } catch (Refusal refusal) {
                    if (!OF_THE_MOMENT.contains(refusal.code()) && !hangsOn(made, wish, id, refusal)) {
                        refused.add(new No(id, refusal));
                    }
                }
            }
            return refused;
        });
    }

    private void checkRight(Request request, Id id) {
        Needed.of(realm, request)
                .filter(needed -> !realm.guard().allows(request.caller().objectId(), needed.action(), needed.scope()))
                .ifPresent(needed -> {
                    var caller = request.caller();
                    throw Refusal.of(
                            403,
                            "AuthorizationFailed",
                            "Authorization failed for template resource '" + id.name() + "' of type '"
                                    + realm.types().spelled(id.type()) + "'. The client '" + caller.name()
                                    + "' with object id '" + caller.objectId()
                                    + "' does not have permission to perform action '" + needed.action()
                                    + "' at scope '" + needed.scope() + "'.");
                });
    }

    /// Whether a refusal only says that something is missing which the run will have made by then: what Azure
    /// adds to a resource by itself, or a role of the same template.
    private static boolean hangsOn(List<Id> made, Wish wish, Id id, Refusal refusal) {
        return switch (refusal.code()) {
            case "ResourceNotFound", "ParentResourceNotFound" ->
                made.stream().anyMatch(above -> id.key().startsWith(above.key() + "/"));
            case "RoleDefinitionDoesNotExist" -> {
                var role = Tree.text(wish.request().json(), "properties.roleDefinitionId")
                        .orElse("");
                yield made.stream().anyMatch(own -> role.endsWith("/" + own.name()));
            }
            default -> false;
        };
    }

    private static boolean onlyStands(Wish wish, Id id) {
        return !wish.clear() || APART.contains(id.type().toLowerCase(Locale.ROOT));
    }

    private static void write(Writer writer, Change change, Wish wish, Id id) {
        writer.write(change, wish.request(), id);
        change.get(Table.RESOURCES, id.key()).map(ObjectNode.class::cast).ifPresent(body -> {
            var done = body.deepCopy();
            if (Tree.at(done, "properties.provisioningState").isTextual()) {
                Tree.put(done, "properties.provisioningState", "Succeeded");
            }
            change.put(Table.RESOURCES, id.key(), done);
        });
    }

    /// What is not clear yet is taken to be there afterwards, so that what hangs on it finds it.
    private static void stand(Change change, Id id) {
        if (!change.has(Table.RESOURCES, id.key())) {
            var body = Tree.object().put("id", id.text()).put("name", id.name()).put("type", id.type());
            change.put(Table.RESOURCES, id.key(), body);
        }
    }
}
