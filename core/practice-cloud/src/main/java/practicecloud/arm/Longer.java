package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.world.Id;
import practicecloud.world.Pace;

/// The headers by which a client follows an operation: each provider has its own address for them.
final class Longer {

    private static final Duration STORAGE_ASKED_EVERY = Duration.ofSeconds(17);

    private Longer() {}

    /// Where the status of an operation is asked.
    static Reply asyncOperation(Realm realm, Request request, Reply reply, Id id, JsonNode operation) {
        var url = url(realm, request, id, operation, kind(id));
        return wait(realm, reply.with("Azure-AsyncOperation", url), operation);
    }

    /// Where the result of an operation is asked.
    static Reply location(Realm realm, Request request, Reply reply, Id id, JsonNode operation) {
        return wait(realm, reply.with("Location", url(realm, request, id, operation, resultKind(id))), operation);
    }

    /// Asks the client to wait: as long as the rest takes, but not longer than the pace has it.
    static Reply wait(Realm realm, Reply reply, JsonNode operation) {
        var left = Duration.between(
                realm.clock().instant(), Instant.parse(operation.path("due").asText()));
        boolean real = realm.pace().equals(Pace.REAL);
        var longest = real && isOfStorage(operation)
                ? STORAGE_ASKED_EVERY
                : realm.pace().askedEvery();
        var wait = left.compareTo(longest) < 0 ? left : longest;
        if (real) {
            return reply.with("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
        }
        return reply.with("x-ms-retry-after-ms", Long.toString(Math.max(1, wait.toMillis())));
    }

    private static boolean isOfStorage(JsonNode operation) {
        return Id.of(operation.path("target").asText()).provider().equalsIgnoreCase("Microsoft.Storage");
    }

    private static String url(Realm realm, Request request, Id id, JsonNode operation, String kind) {
        var name = operation.path("name").asText();
        var version = "api-version=" + operation.path("version").asText();
        var subscription = request.base() + "/subscriptions/" + Realm.SUBSCRIPTION;
        if (id.provider().equalsIgnoreCase("Microsoft.Resources")) {
            return subscription + "/operationresults/" + name + "?" + version;
        }
        if (id.provider().equalsIgnoreCase("Microsoft.ContainerRegistry")) {
            return request.base() + id.text() + "/operationStatuses/registries-" + name + "?" + version;
        }
        var provider = realm.types().spelled(id.type());
        return subscription + "/providers/" + provider.substring(0, provider.indexOf('/')) + "/locations/"
                + operation.path("location").asText("global") + "/" + kind + "/" + name + "?" + query(kind, version);
    }

    private static String kind(Id id) {
        var type = id.type().toLowerCase(Locale.ROOT);
        if (type.startsWith("microsoft.machinelearningservices/")) {
            return type.contains("/computes") ? "computeOperationsStatus" : "workspaceOperationsStatus";
        }
        return type.startsWith("microsoft.storage/") ? "asyncoperations" : "operations";
    }

    private static String resultKind(Id id) {
        var kind = kind(id);
        return kind.equals("operations") ? "operationResults" : kind;
    }

    /// What an address of this kind asks with.
    static String query(String kind, String version) {
        return switch (kind) {
            case "computeOperationsStatus" -> version + "&service=new";
            case "asyncoperations" -> "monitor=true&" + version;
            default -> version;
        };
    }
}
