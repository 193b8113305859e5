package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The storage accounts people and jobs work with: the workspace's own, those chosen, and those behind
/// datastores.
public final class DataAccounts {

    public static final String TYPE = "Microsoft.Storage/storageAccounts";
    public static final String DATASTORES = Subject.WORKSPACE + "/datastores";

    private DataAccounts() {}

    public static Set<ResourceId> of(Subject subject, WorkspaceView workspace) {
        var accounts = new LinkedHashSet<ResourceId>();
        workspace.dependent("storageAccount").ifPresent(accounts::add);
        subject.choices()
                .ifPresent(choices -> choices.dependents()
                        .dataAccounts()
                        .forEach(id -> account(id).ifPresent(accounts::add)));
        subject.ofType(DATASTORES)
                .filter(entry -> entry.getKey().isWithin(workspace.id()))
                .forEach(entry -> behind(subject, entry.getValue()).ifPresent(accounts::add));
        return accounts;
    }

    /// The account an id is, or lies in: a container may have been chosen.
    private static Optional<ResourceId> account(ResourceId id) {
        return id.is(TYPE) ? Optional.of(id) : id.parent().flatMap(DataAccounts::account);
    }

    private static Optional<ResourceId> behind(Subject subject, Json datastore) {
        return datastore
                .text("properties.accountName")
                .flatMap(name -> subject.ofType(TYPE)
                        .map(Map.Entry::getKey)
                        .filter(id -> id.name().equalsIgnoreCase(name))
                        .findFirst())
                .or(() -> named(datastore));
    }

    /// The account behind a datastore, where it says whose it is.
    public static Optional<ResourceId> named(Json datastore) {
        var parts = Stream.of("subscriptionId", "resourceGroup", "accountName")
                .flatMap(name -> datastore.text("properties." + name).stream())
                .toList();
        return parts.size() < 3
                ? Optional.empty()
                : Optional.of(ResourceId.subscription(parts.get(0))
                        .group(parts.get(1))
                        .resource(TYPE, parts.get(2)));
    }
}
