package groundwork.blueprint;

import groundwork.access.Operation;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;

/// A custom role of exactly these operations, for one resource. Its name follows from both, so that making it
/// twice is making it once.
///
/// @param on where it may be used
public record OwnRole(ResourceId on, List<Operation> operations) {

    private static final String TYPE = "Microsoft.Authorization/roleDefinitions";

    public OwnRole {
        operations = operations.stream()
                .distinct()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /// The id it is created under: below the resource group, for Azure takes no smaller place for a definition of
    /// actions on what is in it.
    public ResourceId id() {
        return group().resource(TYPE, guid());
    }

    /// The id assignments name it by.
    public ResourceId named() {
        return ResourceId.subscription(on.subscriptionId().orElseThrow()).resource(TYPE, guid());
    }

    private ResourceId group() {
        return on.group().orElseThrow();
    }

    private String guid() {
        var names = operations.stream().map(Operation::name).toList();
        return Uuid5.of(on.value(), String.join(",", names)).toString();
    }

    /// The definition. Role names are unique in a tenant, so this one says whose it is.
    ///
    /// @param why why it is there
    public Resource definition(Resource.Why why) {
        var permissions = Json.object(
                "actions", names(false),
                "notActions", Json.strings(),
                "dataActions", names(true),
                "notDataActions", Json.strings());
        var properties = Json.object(
                "roleName",
                "Groundwork grant on " + on.name() + " (" + guid().substring(0, 8) + ")",
                "type",
                "CustomRole",
                "description",
                "What was missing for work in Azure Machine Learning, and no more. Made by Groundwork.",
                "assignableScopes",
                Json.strings(group().value()),
                "permissions",
                Json.array(permissions));
        return Make.create(id(), why, Json.object("properties", properties));
    }

    private Json names(boolean data) {
        return Json.strings(operations.stream()
                .filter(operation -> operation.data() == data)
                .map(Operation::name)
                .toArray(String[]::new));
    }
}
