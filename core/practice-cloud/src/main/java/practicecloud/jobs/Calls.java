package practicecloud.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.network.Reach;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// What a command calls besides its data. Commands are not run, so each https address among the environment
/// variables of a job is taken for one: a vault whose secrets it lists, a registry it pulls from, or a place on
/// the Internet.
record Calls(Writing job, Reach.Place place) {

    private static final String LIST_SECRETS = "Microsoft.KeyVault/vaults/secrets/readMetadata/action";
    private static final String PULL = "Microsoft.ContainerRegistry/registries/pull/read";

    /// Why the first that fails does, in the words a script's error would have.
    Optional<String> trouble(String principal) {
        return addresses()
                .flatMap(address -> trouble(principal, address).stream())
                .findFirst()
                .map(why -> "Execution failed. User process 'bash' exited with status code 1. Please check log file"
                        + " 'user_logs/std_log.txt' for error details. Error: " + why);
    }

    private Stream<URI> addresses() {
        return Tree.at(job.body(), "properties.environmentVariables").properties().stream()
                .map(variable -> variable.getValue().asText())
                .filter(value -> value.startsWith("https://"))
                .map(URI::create);
    }

    private Optional<String> trouble(String principal, URI address) {
        var vault = called("Microsoft.KeyVault/vaults", "vault", address);
        if (vault.isPresent()) {
            return trouble(address, vault.get(), mayList(principal, vault.get()));
        }
        var registry = called("Microsoft.ContainerRegistry/registries", "azurecr", address);
        if (registry.isPresent()) {
            return trouble(address, registry.get(), mayPull(principal, registry.get()));
        }
        return new Reach(job.change()).toInternet(place)
                ? Optional.empty()
                : Optional.of(address.getHost() + ": the connection timed out.");
    }

    /// The resource of this type an address leads to, by its host or, where this cloud serves it itself, its
    /// path.
    private Optional<JsonNode> called(String type, String word, URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT).split("\\.", 3);
        var path = address.getPath().split("/");
        boolean hosted = host.length > 1 && host[1].equals(word);
        boolean here = path.length > 2 && path[1].equals(word);
        if (!hosted && !here) {
            return Optional.empty();
        }
        var name = hosted ? host[0] : path[2];
        var all = job.realm().world().scan(Table.RESOURCES, "/subscriptions/").spliterator();
        return StreamSupport.stream(all, false)
                .filter(body -> Tree.says(body, "type", type) && Tree.says(body, "name", name))
                .findFirst();
    }

    private Optional<String> mayList(String principal, JsonNode vault) {
        return job.realm().guard().allowsData(principal, LIST_SECRETS, id(vault))
                ? Optional.empty()
                : Optional.of("ForbiddenByRbac. Caller is not authorized to perform action on resource.");
    }

    private Optional<String> mayPull(String principal, JsonNode registry) {
        return job.realm().guard().allows(principal, PULL, id(registry))
                ? Optional.empty()
                : Optional.of("UNAUTHORIZED. DENIED: requested access to the resource is denied.");
    }

    private static Id id(JsonNode body) {
        return Id.of(body.path("id").asText());
    }

    private Optional<String> trouble(URI address, JsonNode service, Optional<String> refused) {
        return (switch (new Reach(job.change()).to(place, service)) {
                    case LOST -> Optional.of("the connection timed out.");
                    case REFUSED -> Optional.of("ForbiddenByFirewall. The client address is not allowed access.");
                    case REACHED -> refused;
                })
                .map(why -> address.getHost() + address.getPath().replaceFirst("/$", "") + ": " + why);
    }
}
