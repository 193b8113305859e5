package practicecloud.entra;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Table;

/// Who is in the directory of a new world.
public final class People {

    /// The administrator: an application, owner of the subscription.
    public static final String ADMINISTRATOR = "00000000-0000-0000-0000-0000000000f1";

    /// Somebody who may only read.
    public static final String OPERATOR = "00000000-0000-0000-0000-0000000000f2";

    public static final String ADMINISTRATOR_APPLICATION = "00000000-0000-0000-0000-0000000000e1";

    private static final String SCIENTISTS = "00000000-0000-0000-0000-0000000000a1";
    private static final String ENGINEERS = "00000000-0000-0000-0000-0000000000a2";
    private static final String ADMINISTRATORS = "00000000-0000-0000-0000-0000000000a3";
    private static final String ANALYSTS = "00000000-0000-0000-0000-0000000000a4";

    private People() {}

    /// Puts them in.
    public static void settle(Change change) {
        group(change, SCIENTISTS, "Data Science Team");
        group(change, ENGINEERS, "Data Engineering Team");
        group(change, ADMINISTRATORS, "Platform Administrators");
        group(change, ANALYSTS, "Data Analysts", SCIENTISTS);
        user(change, "00000000-0000-0000-0000-0000000000b1", "Ada Novak", "ada", SCIENTISTS);
        user(change, "00000000-0000-0000-0000-0000000000b2", "Ben Okafor", "ben", ENGINEERS);
        user(change, "00000000-0000-0000-0000-0000000000b3", "Carla Mendes", "carla", ADMINISTRATORS);
        user(change, "00000000-0000-0000-0000-0000000000b4", "Dai Tanaka", "dai", ANALYSTS);
        application(change, ADMINISTRATOR, ADMINISTRATOR_APPLICATION, "Practice administrator");
        application(change, OPERATOR, "00000000-0000-0000-0000-0000000000e2", "Restricted operator");
        application(
                change,
                "00000000-0000-0000-0000-0000000000f3",
                "00000000-0000-0000-0000-0000000000e3",
                "Data scientist",
                SCIENTISTS);
    }

    private static void group(Change change, String id, String name, String... memberOf) {
        put(change, id, "group", name, memberOf);
    }

    private static void user(Change change, String id, String name, String nick, String... memberOf) {
        put(change, id, "user", name, memberOf)
                .put("userPrincipalName", nick + "@practice.example")
                .put("mail", nick + "@practice.example");
    }

    private static void application(Change change, String id, String appId, String name, String... memberOf) {
        put(change, id, "servicePrincipal", name, memberOf)
                .put("appId", appId)
                .put("servicePrincipalType", "Application");
    }

    private static ObjectNode put(Change change, String id, String kind, String name, String... memberOf) {
        var principal = Tree.object().put("id", id).put("kind", kind).put("displayName", name);
        var groups = principal.putArray("memberOf");
        for (var group : memberOf) {
            groups.add(group);
        }
        change.put(Table.PRINCIPALS, id, principal);
        return principal;
    }

    /// The principal of a managed identity, which comes with the identity.
    public static void identity(Change change, String id, String appId, String name, Instant since) {
        put(change, id, "servicePrincipal", name)
                .put("appId", appId)
                .put("servicePrincipalType", "ManagedIdentity")
                .put("since", since.toString());
    }

    public static void leave(Change change, String id) {
        change.remove(Table.PRINCIPALS, id);
    }
}
