package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import practicecloud.http.Reply;
import practicecloud.http.Request;

/// What is particular to one type of resource. Everything has a plain answer, so a type says only where it
/// differs.
public interface ResourceType {

    /// The type as Azure spells it: `Microsoft.Storage/storageAccounts`.
    String name();

    /// The api-versions its provider names, newest first.
    default List<String> versions() {
        return List.of("2025-04-01");
    }

    /// How a write goes on after its answer.
    default Pattern pattern() {
        return Pattern.SYNC;
    }

    /// Whether a PATCH goes on after its answer as a PUT does.
    default boolean patchesLater() {
        return pattern() != Pattern.SYNC;
    }

    /// Whether a DELETE goes on after its answer.
    default boolean deletesLater() {
        return pattern() == Pattern.ASYNC_OPERATION || pattern() == Pattern.LOCATION;
    }

    /// How long a creation takes in Azure.
    default Duration takes() {
        return Duration.ZERO;
    }

    /// Whether a PUT keeps what its body leaves out.
    default boolean merges() {
        return false;
    }

    /// Whether it says in `properties.provisioningState` how far it is.
    default boolean hasState() {
        return true;
    }

    /// Whether it says in `systemData` who made it and when.
    default boolean hasSystemData() {
        return false;
    }

    /// The status of a PUT that creates, where it is not taken on for later.
    default int createdStatus() {
        return 201;
    }

    /// Refuses at once what cannot be.
    ///
    /// @throws practicecloud.http.Refusal when Azure would refuse
    default void check(Writing writing) {}

    /// Fills in what the provider adds: defaults and read-only properties.
    default void complete(Writing writing) {}

    /// The end of a write that goes on: what shows only now.
    ///
    /// @throws practicecloud.http.Refusal when the operation fails
    default void finish(Writing writing) {}

    /// What a client sees that asks with this version.
    default JsonNode shown(JsonNode body, String version) {
        return body;
    }

    /// Refuses at once a deletion that cannot be.
    default void checkLeaving(Writing writing) {}

    /// What goes along with a deletion.
    default void leave(Writing writing) {}

    /// An action on it (`POST …/listKeys`); empty where there is none of this name.
    default Optional<Reply> act(String action, Request request, Writing writing) {
        return Optional.empty();
    }
}
