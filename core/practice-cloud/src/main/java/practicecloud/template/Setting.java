package practicecloud.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/// Where and when a template is deployed: what `deployment()`, `subscription()`, `resourceGroup()`, `tenant()`
/// and
/// `environment()` answer.
public record Setting(
        ObjectNode deployment,
        ObjectNode subscription,
        Optional<ObjectNode> group,
        ObjectNode tenant,
        ObjectNode environment,
        Moment moment) {

    /// When, and from what new ids are drawn, so that expanding again gives the same.
    public record Moment(Instant now, String seed) {}

    /// The id of the resource group, or of the subscription.
    public String scope() {
        return group.orElse(subscription).path("id").asText();
    }

    String subscriptionId() {
        return subscription.path("subscriptionId").asText();
    }

    String name() {
        return deployment.path("name").asText();
    }

    String location() {
        return group.orElse(deployment).path("location").asText();
    }
}
