package practicecloud.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// As whom a job runs.
final class Runner {

    private Runner() {}

    /// The object id; empty when the job names an identity that is not assigned where it runs.
    static Optional<String> of(Writing job, JsonNode workspace, JsonNode compute) {
        var host = compute.isEmpty() ? workspace : compute;
        return switch (job.text("properties.identity.identityType").orElse("")) {
            case "Managed" -> managed(job, host);
            case "UserIdentity" -> Optional.of(job.how().caller());
            default -> first(compute).or(() -> Optional.of(job.how().caller()));
        };
    }

    /// The identity named by client id, object id or resource id, among those assigned; the first when none is
    /// named.
    private static Optional<String> managed(Writing job, JsonNode host) {
        var named = job.body().path("properties").path("identity");
        boolean any = Stream.of("clientId", "objectId", "resourceId").anyMatch(named::has);
        return any ? all(host).filter(one -> is(one, named)).map(One::principal).findFirst() : first(host);
    }

    private static boolean is(One one, JsonNode named) {
        return one.client().equalsIgnoreCase(named.path("clientId").asText())
                || one.principal().equalsIgnoreCase(named.path("objectId").asText())
                || one.id().equalsIgnoreCase(named.path("resourceId").asText());
    }

    private static Optional<String> first(JsonNode host) {
        return all(host).map(One::principal).findFirst();
    }

    private record One(String id, String principal, String client) {}

    private static Stream<One> all(JsonNode host) {
        return Tree.at(host, "identity.userAssignedIdentities").properties().stream()
                .map(entry -> new One(
                        entry.getKey(),
                        entry.getValue().path("principalId").asText(),
                        entry.getValue().path("clientId").asText()));
    }
}
