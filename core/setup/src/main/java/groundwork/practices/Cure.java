package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;

/// The way out of a finding; mechanical where it can be data.
public sealed interface Cure {

    /// What to do, in one sentence.
    String words();

    /// Change an answer.
    record ChangeAnswer(String words, String key, String value) implements Cure {}

    /// Patch one property of a live resource.
    record Patch(String words, ResourceId resource, String path, Json value) implements Cure {}

    /// Grant a built-in role.
    record Grant(String words, ResourceId scope, String roleId, ResourceId identity) implements Cure {}

    /// Create a resource that is missing; `body` is what is sent.
    record Write(String words, ResourceId resource, Json body) implements Cure {}

    /// Register a resource provider in the subscription.
    record Register(String words, String provider) implements Cure {}

    /// Delete a resource and create it again with one property changed: Azure does not change it in place. Never
    /// done without being asked for.
    record Replace(String words, ResourceId resource, String path, Json value) implements Cure {}

    /// Only a person can do it.
    record ByHand(String words) implements Cure {}
}
