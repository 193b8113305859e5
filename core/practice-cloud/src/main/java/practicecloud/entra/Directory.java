package practicecloud.entra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;
import practicecloud.world.Table;
import practicecloud.world.World;

/// The principals of the tenant: users, groups, applications and managed identities.
public record Directory(World world) {

    /// The secret of every application, and of every managed identity for who wants to act as one. It guards
    /// nothing: the practice cloud answers on loopback only, and nothing in it is real.
    public static final String SECRET = "practice-secret";

    /// By object id.
    public Optional<JsonNode> find(String objectId) {
        return world.get(Table.PRINCIPALS, objectId.toLowerCase(Locale.ROOT));
    }

    /// By client id.
    public Optional<JsonNode> application(String clientId) {
        return all("servicePrincipal")
                .filter(principal -> Tree.says(principal, "appId", clientId))
                .findFirst();
    }

    /// A person by the name they sign in with.
    Optional<JsonNode> user(String name) {
        return all("user")
                .filter(user -> Tree.says(user, "userPrincipalName", name))
                .findFirst();
    }

    /// All of one kind: `user`, `group`, `servicePrincipal`.
    public Stream<JsonNode> all(String kind) {
        return StreamSupport.stream(world.all(Table.PRINCIPALS).spliterator(), false)
                .filter(principal -> Tree.says(principal, "kind", kind));
    }

    /// The groups somebody is in.
    ///
    /// @param deep also those those groups are in
    public Stream<JsonNode> groupsOf(String objectId, boolean deep) {
        var found = new LinkedHashSet<String>();
        collect(objectId, deep, found);
        return found.stream().flatMap(id -> find(id).stream());
    }

    private void collect(String objectId, boolean deep, Set<String> found) {
        find(objectId).stream()
                .flatMap(principal -> Tree.items(principal, "memberOf"))
                .map(JsonNode::asText)
                .filter(found::add)
                .filter(group -> deep)
                .toList()
                .forEach(group -> collect(group, true, found));
    }

    /// Who is in a group.
    ///
    /// @param deep also by way of groups in it
    public Stream<JsonNode> members(String group, boolean deep) {
        return StreamSupport.stream(world.all(Table.PRINCIPALS).spliterator(), false)
                .filter(principal ->
                        groupsOf(principal.path("id").asText(), deep).anyMatch(of -> Tree.says(of, "id", group)));
    }
}
