package groundwork.access;

import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;

/// A role Azure brings along: the ones Groundwork grants as constants, and others it recognises by [#find].
///
/// @param name        as people know it
/// @param id          its GUID, the same in every tenant
/// @param permissions what it allows, as of the table `roles.txt`
public record Role(String name, String id, Permissions permissions) {

    private static final List<Role> BUILT_IN = Tables.roles();

    public static final Role ACR_PULL = named("AcrPull");
    public static final Role CONNECTION_APPROVER = named("Azure AI Enterprise Network Connection Approver");
    public static final Role CONTRIBUTOR = named("Contributor");
    public static final Role FILE_DATA_CONTRIBUTOR = named("Storage File Data Privileged Contributor");
    public static final Role BLOB_DATA_CONTRIBUTOR = named("Storage Blob Data Contributor");
    public static final Role READER = named("Reader");
    public static final Role VAULT_ADMINISTRATOR = named("Key Vault Administrator");

    /// Every built-in role of the table.
    public static List<Role> builtIn() {
        return BUILT_IN;
    }

    /// The built-in role with this GUID, or whose definition id ends with it.
    public static Optional<Role> find(String guidOrDefinitionId) {
        var guid = guidOrDefinitionId.substring(guidOrDefinitionId.lastIndexOf('/') + 1);
        return BUILT_IN.stream().filter(role -> role.id.equalsIgnoreCase(guid)).findFirst();
    }

    /// The id of this role's definition as assignments in a subscription name it.
    public ResourceId definition(String subscription) {
        return definition(subscription, id);
    }

    /// The id of any role definition as assignments in a subscription name it, custom ones too.
    public static ResourceId definition(String subscription, String guid) {
        return ResourceId.subscription(subscription).resource("Microsoft.Authorization/roleDefinitions", guid);
    }

    private static Role named(String name) {
        return BUILT_IN.stream()
                .filter(role -> role.name.equals(name))
                .findFirst()
                .orElseThrow();
    }
}
