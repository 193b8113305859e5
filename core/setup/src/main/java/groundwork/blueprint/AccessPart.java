package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.access.LeastRole;
import groundwork.access.Role;
import groundwork.choices.Choices.Group;
import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The people: one custom role per kind of people, and their groups' roles on workspace and data.
final class AccessPart {

    private AccessPart() {}

    static List<Resource> of(Ids ids) {
        var all = new ArrayList<Resource>();
        var roles = new TreeMap<String, LeastRole>();
        for (var group : ids.choices().people().groups()) {
            var role = role(ids, group);
            roles.put(role.title(), role);
        }
        roles.values().forEach(role -> all.add(definition(ids, role)));
        for (var group : ids.choices().people().groups()) {
            all.add(onWorkspace(ids, group));
            all.addAll(onData(ids, group));
        }
        return all;
    }

    /// A group that names no work of its own does whatever is done here.
    private static Set<Workload> work(Ids ids, Group group) {
        return group.workloads().isEmpty() ? ids.choices().people().workloads() : group.workloads();
    }

    private static LeastRole role(Ids ids, Group group) {
        return LeastRole.of(work(ids, group));
    }

    private static ResourceId definitionId(Ids ids, LeastRole role) {
        var name = Uuid5.of(ids.workspace().value(), role.title()).toString();
        return ids.group().resource("Microsoft.Authorization/roleDefinitions", name);
    }

    /// Role names are unique in a tenant, so this one says whose it is.
    private static Resource definition(Ids ids, LeastRole role) {
        var permissions = Json.object(
                "actions", strings(role.permissions().actions()),
                "notActions", strings(role.permissions().notActions()),
                "dataActions", strings(role.permissions().dataActions()),
                "notDataActions", strings(role.permissions().notDataActions()));
        var properties = Json.object(
                "roleName",
                "Azure ML " + role.title() + " (" + ids.workspace().name() + " " + ids.hash() + ")",
                "type",
                "CustomRole",
                "description",
                "What people need for " + role.title() + " in this workspace, and no more. Made by Groundwork.",
                "assignableScopes",
                Json.strings(ids.group().value()),
                "permissions",
                Json.array(permissions));
        return Make.create(
                definitionId(ids, role),
                Make.why(later("blueprint.own-role", "work", work(role)), "workloads", "ACC-01", "ACC-02"),
                Json.object("properties", properties));
    }

    /// The kinds of work as a person reads them.
    private static Wording work(LeastRole role) {
        return role.workloads().stream()
                .map(workload -> later("words.workload." + Words.of(workload)))
                .reduce((one, other) -> later("blueprint.and", "one", one, "other", other))
                .orElse(Wording.NOTHING);
    }

    /// Azure answers with the definition's id below the subscription, so the assignment names it so and is told
    /// apart from the id it was created under.
    private static Resource onWorkspace(Ids ids, Group group) {
        var role = role(ids, group);
        var created = definitionId(ids, role);
        var named = Role.definition(ids.choices().place().subscription(), created.name());
        var why = Make.why(
                later("blueprint.group-role", "work", work(role), "group", group.name()),
                "groups",
                practices(work(ids, group)));
        return grant(ids.workspace(), named, group, why, List.of(created));
    }

    private static List<Resource> onData(Ids ids, Group group) {
        var all = new ArrayList<Resource>();
        var accounts = Stream.concat(Stream.of(ids.storage()), ids.dataAccounts().stream())
                .toList();
        for (var account : accounts) {
            for (var role : List.of(Role.READER, Role.BLOB_DATA_CONTRIBUTOR)) {
                all.add(onAccount(ids, group, role, account));
            }
        }
        var work = work(ids, group);
        if (work.contains(Workload.NOTEBOOKS) || work.contains(Workload.SPARK)) {
            all.add(onAccount(ids, group, Role.FILE_DATA_CONTRIBUTOR, ids.storage()));
        }
        return all;
    }

    private static Resource onAccount(Ids ids, Group group, Role role, ResourceId account) {
        var why = Make.why(
                later(
                        "blueprint.group-data-role",
                        "role",
                        role.name(),
                        "account",
                        account.name(),
                        "group",
                        group.name()),
                "groups",
                "ACC-06",
                "ACC-07");
        return grant(account, role.definition(ids.choices().place().subscription()), group, why, List.of());
    }

    private static Resource grant(
            ResourceId scope, ResourceId definition, Group group, Resource.Why why, List<ResourceId> after) {
        var id = Json.of(group.objectId());
        return new Grant(scope, definition, Grant.Kind.GROUP).to(group.objectId(), id, why, after);
    }

    private static String[] practices(Set<Workload> work) {
        return Stream.concat(
                        Stream.of("ACC-01", "ACC-07"), work.stream().sorted().map(workload -> switch (workload) {
                            case NOTEBOOKS -> "ACC-03";
                            case SPARK -> "ACC-04";
                            case JOBS -> "ACC-05";
                        }))
                .toArray(String[]::new);
    }

    private static Json strings(List<String> items) {
        return Json.array(items.stream().map(Json::of));
    }
}
