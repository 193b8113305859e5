package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.access.Role;
import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.Dependent;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.ArrayList;
import java.util.List;

/// The one identity of workspace, compute and jobs, and what it may do on each thing they stand on.
final class IdentityPart {

    private IdentityPart() {}

    static Resource identity(Ids ids) {
        return Make.createOrMerge(
                ids.picked(Dependent.IDENTITY).isPresent(),
                ids.identity(),
                Make.why(later("blueprint.identity"), "identity", "IDN-01", "IDN-02"),
                Make.tracked(ids),
                Json.object());
    }

    /// Its roles on what the workspace stands on: they must work before the workspace is made.
    static List<Resource> rolesOnDependents(Ids ids) {
        var all = new ArrayList<Resource>();
        grant(ids, all, ids.storage(), later("blueprint.the-storage"), onStorage(ids));
        for (var account : ids.dataAccounts()) {
            var roles = List.of(Role.READER, Role.BLOB_DATA_CONTRIBUTOR);
            grant(ids, all, account, later("blueprint.account", "name", account.name()), roles);
        }
        grant(
                ids,
                all,
                ids.vault(),
                later("blueprint.the-vault"),
                withApprover(ids, Role.CONTRIBUTOR, Role.VAULT_ADMINISTRATOR));
        grant(
                ids,
                all,
                ids.registry(),
                later("blueprint.the-registry"),
                withApprover(ids, Role.CONTRIBUTOR, Role.ACR_PULL));
        grant(ids, all, ids.insights(), later("blueprint.the-insights"), List.of(Role.CONTRIBUTOR));
        return all;
    }

    /// Its roles on the workspace itself.
    static List<Resource> rolesOnWorkspace(Ids ids) {
        var all = new ArrayList<Resource>();
        boolean selected = ids.choices().reach().access() == Access.SELECTED;
        var roles = selected ? withApprover(ids, Role.CONTRIBUTOR) : List.of(Role.CONTRIBUTOR);
        grant(ids, all, ids.workspace(), later("blueprint.the-workspace"), roles);
        return all;
    }

    private static List<Role> onStorage(Ids ids) {
        return withApprover(ids, Role.CONTRIBUTOR, Role.BLOB_DATA_CONTRIBUTOR, Role.FILE_DATA_CONTRIBUTOR);
    }

    /// A managed network makes its own private endpoints; the identity must be allowed to approve them.
    private static List<Role> withApprover(Ids ids, Role... roles) {
        var all = new ArrayList<>(List.of(roles));
        if (!ids.ownSubnet()) {
            all.add(Role.CONNECTION_APPROVER);
        }
        return all;
    }

    private static void grant(Ids ids, List<Resource> all, ResourceId scope, Wording where, List<Role> roles) {
        for (var role : roles) {
            var grant = new Grant(scope, role.definition(ids.choices().place().subscription()), Grant.Kind.IDENTITY);
            var why = Make.why(
                    later("blueprint.identity-role", "role", role.name(), "where", where), "identity", practices(role));
            all.add(grant.to(
                    ids.identity().value(), new Json.Output(ids.identity(), "properties.principalId"), why, List.of()));
        }
    }

    private static String[] practices(Role role) {
        if (role.equals(Role.BLOB_DATA_CONTRIBUTOR)) {
            return new String[] {"IDN-02", "IDN-04"};
        }
        if (role.equals(Role.FILE_DATA_CONTRIBUTOR)) {
            return new String[] {"IDN-02", "IDN-05"};
        }
        if (role.equals(Role.ACR_PULL)) {
            return new String[] {"IDN-02", "DEP-01"};
        }
        return role.equals(Role.CONNECTION_APPROVER) ? new String[] {"NET-15"} : new String[] {"IDN-02", "IDN-03"};
    }
}
