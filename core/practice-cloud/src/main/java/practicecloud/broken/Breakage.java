package practicecloud.broken;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// One thing to break: what a body holds under the one word that says its kind.
sealed interface Breakage {

    /// A resource is gone, and nobody was asked.
    record Gone(String resource) implements Breakage {}

    /// A resource is otherwise than its provider left it: the patch is merged into it.
    record Changed(String resource, ObjectNode patch) implements Breakage {}

    /// Assignments of a role are missing.
    ///
    /// @param name      the role's name or GUID
    /// @param principal whose assignments; empty: everybody's
    /// @param scope     at which scope exactly; empty: at any
    record Role(String name, Optional<String> principal, Optional<String> scope) implements Breakage {}

    /// A principal is not in a group any more.
    record Membership(String principal, String group) implements Breakage {}

    /// A wire is cut. Who reaches what looks at it while it stands among the facts.
    ///
    /// @param from a subnet, or `*`
    /// @param to   a resource, or a service tag
    record Path(String from, String to) implements Breakage {}

    /// A family of machines has another quota. Who counts looks at it while it stands among the facts.
    record Quota(String family, int limit) implements Breakage {}

    /// Words a body may begin with.
    enum Kind {
        GONE,
        CHANGED,
        ROLE,
        MEMBERSHIP,
        PATH,
        QUOTA;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// @throws Refusal when it is not one thing, or lacks a word
    static Breakage of(ObjectNode body) {
        var kinds = Arrays.stream(Kind.values())
                .filter(kind -> body.path(kind.word()) instanceof ObjectNode)
                .toList();
        if (kinds.size() != 1) {
            throw bad("Name one thing to break: "
                    + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", ")) + ".");
        }
        var word = kinds.getFirst().word() + ".";
        return switch (kinds.getFirst()) {
            case GONE -> new Gone(text(body, word + "resource"));
            case CHANGED -> new Changed(text(body, word + "resource"), patch(body));
            case ROLE ->
                new Role(
                        text(body, word + "name"),
                        Tree.text(body, word + "principal"),
                        Tree.text(body, word + "scope"));
            case MEMBERSHIP -> new Membership(text(body, word + "principal"), text(body, word + "group"));
            case PATH -> new Path(Tree.text(body, word + "from").orElse("*"), text(body, word + "to"));
            case QUOTA ->
                new Quota(
                        text(body, word + "family"),
                        Tree.at(body, word + "limit").asInt());
        };
    }

    private static ObjectNode patch(ObjectNode body) {
        if (body.path("changed").path("patch") instanceof ObjectNode patch) {
            return patch;
        }
        throw bad("'changed.patch' is missing: what shall be otherwise.");
    }

    private static String text(ObjectNode body, String path) {
        return Tree.text(body, path).orElseThrow(() -> bad("'" + path + "' is missing."));
    }

    static Refusal bad(String why) {
        return Refusal.of(400, "InvalidBreakage", why);
    }
}
