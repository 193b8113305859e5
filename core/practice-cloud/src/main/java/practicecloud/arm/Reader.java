package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import practicecloud.http.Refusal;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Reads one resource, or says what is missing.
public record Reader(Realm realm) {

    /// What is there, as this version shows it.
    JsonNode read(Id asked, String version) {
        return realm.world()
                .get(Table.RESOURCES, asked.key())
                .map(there -> realm.types().shown(there, version))
                .orElseThrow(() -> missing(asked));
    }

    private Refusal missing(Id asked) {
        var other = asked.subscription().filter(name -> !name.equalsIgnoreCase(Realm.SUBSCRIPTION));
        if (other.isPresent()) {
            return Places.subscriptionNotFound(other.get());
        }
        var group = asked.groupId().filter(id -> !realm.world().has(Table.RESOURCES, id.key()));
        return group.isPresent() ? Places.groupNotFound(group.get().name()) : Places.notFound(asked);
    }
}
