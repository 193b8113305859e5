package groundwork.tryout.live;

import groundwork.practices.DataAccounts;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The datastores of a workspace that lead to blobs.
record Datastores(Subject subject) {

    private static final String DEFAULT = "workspaceblobstore";

    /// A container behind a datastore.
    ///
    /// @param datastore the datastore's name
    record Place(String datastore, ResourceId account, String container) {}

    /// Each container once, the workspace's own first.
    List<Place> containers() {
        return subject.ofType(DataAccounts.DATASTORES)
                .filter(entry -> entry.getKey().isWithin(subject.workspace()))
                .flatMap(entry -> place(entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing((Place place) -> !place.datastore().equals(DEFAULT))
                        .thenComparing(Place::datastore))
                .toList();
    }

    /// The workspace's own, where it was read.
    Optional<Place> standard() {
        return containers().stream()
                .filter(place -> place.datastore().equals(DEFAULT))
                .findFirst();
    }

    private Optional<Place> place(ResourceId datastore, Json body) {
        return body.text("properties.accountName")
                .flatMap(account -> body.text("properties.containerName")
                        .flatMap(container -> account(account).map(id -> new Place(datastore.name(), id, container))));
    }

    private Optional<ResourceId> account(String name) {
        return subject.ofType(DataAccounts.TYPE)
                .map(java.util.Map.Entry::getKey)
                .filter(id -> id.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
