package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import practicecloud.abac.Condition;
import practicecloud.abac.Unclear;
import practicecloud.arm.Realm;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// `Microsoft.Authorization/roleAssignments`: the rules of giving a role.
public record RoleAssignments(Roles roles) implements ResourceType {

    /// How long a new principal takes to be known everywhere.
    private static final Duration SPREADS = Duration.ofSeconds(30);

    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public void check(Writing writing) {
        if (!GUID.matcher(writing.id().name()).matches()) {
            throw Refusal.of(
                    400,
                    "InvalidRoleAssignmentId",
                    "The role assignment ID '" + writing.id().name()
                            + "' is not valid. The role assignment ID must be a GUID.");
        }
        var role = writing.text("properties.roleDefinitionId").orElse("");
        var principal = writing.text("properties.principalId").orElse("");
        if (role.isEmpty() || principal.isEmpty()) {
            throw Refusal.of(
                    400,
                    "InvalidRoleAssignmentRequest",
                    "A role assignment needs 'roleDefinitionId' and 'principalId'.");
        }
        checkRole(writing, Id.of(role).name());
        checkPrincipal(writing, principal);
        checkCondition(writing);
        checkSame(writing);
        checkTwin(writing);
    }

    /// A condition must be one that is understood here; Azure knows more.
    private static void checkCondition(Writing writing) {
        var condition = writing.text("properties.condition").filter(text -> !text.isBlank());
        if (condition.isEmpty()) {
            return;
        }
        if (!writing.text("properties.conditionVersion").orElse("").equals("2.0")) {
            throw Refusal.of(
                    400,
                    "InvalidConditionVersion",
                    "A role assignment with a condition needs 'conditionVersion' with the value '2.0'.");
        }
        try {
            Condition.parse(condition.get());
        } catch (Unclear unclear) {
            throw Refusal.of(
                    400,
                    "InvalidCondition",
                    "The condition cannot be used on the practice cloud: " + unclear.what()
                            + ". It knows AND, OR, NOT, ActionMatches, Exists, and comparisons of texts and GUIDs with"
                            + " attributes of @Request and @Resource.");
        }
    }

    private void checkRole(Writing writing, String name) {
        var role = roles.find(name).orElseThrow(() -> Roles.missing(name));
        if (!Roles.reaches(role, writing.id().scope().text())) {
            throw Refusal.of(
                    400,
                    "RoleDefinitionNotAssignableAtScope",
                    "The role definition '" + name + "' cannot be assigned at scope '"
                            + writing.id().scope() + "'.");
        }
    }

    private static void checkPrincipal(Writing writing, String principal) {
        var found = writing.change().get(Table.PRINCIPALS, principal.toLowerCase(Locale.ROOT));
        if (found.isEmpty() || isNew(writing, found.get())) {
            throw Refusal.of(
                    400,
                    "PrincipalNotFound",
                    "Principal " + principal.replace("-", "") + " does not exist in the directory "
                            + Realm.TENANT
                            + ". Check that you have the correct principal ID. If you are creating this principal and"
                            + " then immediately assigning a role, this error might be related to a replication delay."
                            + " In this case, set the role assignment principalType property to a value, such as"
                            + " ServicePrincipal, User, or Group.  See https://aka.ms/docs-principaltype");
        }
    }

    /// A principal just made is not known everywhere yet; who tells what kind it is, is believed.
    private static boolean isNew(Writing writing, JsonNode principal) {
        boolean told = writing.text("properties.principalType").isPresent();
        return !told
                && Tree.text(principal, "since")
                        .map(Instant::parse)
                        .filter(since -> since.plus(writing.realm().pace().of(SPREADS))
                                .isAfter(writing.realm().clock().instant()))
                        .isPresent();
    }

    private static void checkSame(Writing writing) {
        writing.before().ifPresent(before -> {
            boolean same = same(writing, before, "properties.principalId")
                    && Id.of(Tree.text(before, "properties.roleDefinitionId").orElse(""))
                            .name()
                            .equalsIgnoreCase(Id.of(writing.text("properties.roleDefinitionId")
                                            .orElse(""))
                                    .name());
            if (!same) {
                throw Refusal.of(
                        409,
                        "RoleAssignmentUpdateNotPermitted",
                        "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.");
            }
        });
    }

    private static boolean same(Writing writing, JsonNode before, String path) {
        return Tree.text(before, path)
                .filter(text -> text.equalsIgnoreCase(writing.text(path).orElse("")))
                .isPresent();
    }

    private static void checkTwin(Writing writing) {
        var scope = writing.id().scope();
        var prefix = scope.below() + "providers/" + Assignments.TYPE.toLowerCase(Locale.ROOT) + "/";
        for (var other : writing.change().scan(Table.RESOURCES, prefix)) {
            boolean twin =
                    !Id.of(other.path("id").asText()).key().equals(writing.id().key())
                            && same(writing, other, "properties.principalId")
                            && Roles.isOf(
                                    other,
                                    Id.of(writing.text("properties.roleDefinitionId")
                                                    .orElse(""))
                                            .name());
            if (twin) {
                throw Refusal.of(
                        409,
                        "RoleAssignmentExists",
                        "The role assignment already exists. The ID of the conflicting role assignment is "
                                + other.path("name").asText().replace("-", "") + ".");
            }
        }
    }

    @Override
    public void complete(Writing writing) {
        var role = Id.of(writing.text("properties.roleDefinitionId").orElse("")).name();
        var principal = writing.text("properties.principalId").orElse("");
        writing.set("properties.roleDefinitionId", Roles.id(role));
        writing.set("properties.scope", writing.id().scope().text());
        writing.preset("properties.principalType", typeOf(writing, principal));
        var now = writing.realm().clock().instant().toString();
        writing.keep("properties.createdOn", now);
        writing.keep("properties.createdBy", writing.how().caller());
        writing.set("properties.updatedOn", now);
        writing.set("properties.updatedBy", writing.how().caller());
    }

    private static String typeOf(Writing writing, String principal) {
        var kind = writing.change()
                .get(Table.PRINCIPALS, principal.toLowerCase(Locale.ROOT))
                .map(found -> found.path("kind").asText())
                .orElse("");
        return switch (kind) {
            case "user" -> "User";
            case "group" -> "Group";
            default -> "ServicePrincipal";
        };
    }
}
