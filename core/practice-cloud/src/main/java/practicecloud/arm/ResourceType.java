package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import practicecloud.http.Reply;
import practicecloud.http.Request;

/// What one type of resource does that no table can say. Everything has a plain answer, so a type says only where
/// it differs.
public interface ResourceType {

    /// A type that does nothing of its own.
    ResourceType PLAIN = new ResourceType() {};

    /// A body that its provider takes though its own definition would not have it, put right.
    default ObjectNode lenient(ObjectNode sent) {
        return sent;
    }

    /// Refuses at once what cannot be.
    ///
    /// @throws practicecloud.http.Refusal when Azure would refuse
    default void check(Writing writing) {}

    /// Fills in what the provider adds: defaults and read-only properties.
    default void complete(Writing writing) {}

    /// How long it goes on by itself after a write that is done, as a job does; empty when it does not.
    default Optional<Duration> goesOnFor(Writing writing) {
        return Optional.empty();
    }

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

    /// How long an action goes on after its answer, until [#finish(Writing)] ends it; empty when it does not.
    default Optional<Duration> actsFor(String action) {
        return Optional.empty();
    }
}
