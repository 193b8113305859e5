package groundwork.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Choices;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// A blueprint as if it were built, for looking at: answers lists as Azure does, and refuses what a test wants
/// refused. Jobs and code may be written to it; what becomes of a job a test says.
public final class BuiltCloud implements Cloud {

    public static final String IDENTITY = "11111111-1111-1111-1111-111111111111";
    public static final String CLIENT = "22222222-2222-2222-2222-222222222222";

    private final Map<ResourceId, Json> all = new TreeMap<>();
    private final Function<String, Optional<CloudFailure>> refusal;
    private final List<String> asked = new ArrayList<>();
    private List<Json> permissions = List.of(Json.object("actions", Json.strings("*")));
    private String jobStatus = "Completed";

    private BuiltCloud(Choices choices, Function<String, Optional<CloudFailure>> refusal) {
        this.refusal = refusal;
        var memory = new MemoryCloud();
        for (Resource resource : BlueprintMaker.from(choices).resources()) {
            if (resource.mode() != Mode.SECOND_STEP) {
                var body = memory.put(resource.id(), resource.apiVersion(), known(resource.body()), Progress.NONE);
                all.put(resource.id(), answering(resource.id(), body));
            }
        }
    }

    /// Everything may be seen.
    public static BuiltCloud open(Choices choices) {
        return new BuiltCloud(choices, path -> Optional.empty());
    }

    /// Whatever the function finds a failure for is refused; it is asked with paths.
    public static BuiltCloud refusing(Choices choices, Function<String, Optional<CloudFailure>> refusal) {
        return new BuiltCloud(choices, refusal);
    }

    /// One more resource.
    public BuiltCloud with(ResourceId id, Json body) {
        all.put(id, body.with("id", Json.of(id)));
        return this;
    }

    /// The caller may do everything, with data too.
    public BuiltCloud permittingData() {
        permissions = List.of(Json.object("actions", Json.strings("*"), "dataActions", Json.strings("*")));
        return this;
    }

    /// What Azure says the caller may do.
    public BuiltCloud permitting(String... actions) {
        permissions = List.of(Json.object("actions", Json.strings(actions)));
        return this;
    }

    /// In which status jobs are found.
    public BuiltCloud jobsAre(String status) {
        jobStatus = status;
        return this;
    }

    /// What was asked besides looking: `PUT …`, `POST …`.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// The identity's principal as the memory cloud gives it.
    private static Json known(Json body) {
        return body.at("properties.principalId") instanceof Json.Output
                ? body.with("properties.principalId", Json.of(IDENTITY))
                : body;
    }

    /// Where data planes answer.
    private static Json answering(ResourceId id, Json body) {
        return switch (id.type()) {
            case "Microsoft.Storage/storageAccounts" ->
                body.with(
                        "properties.primaryEndpoints",
                        Json.object(
                                "blob", "https://" + id.name() + ".blob.core.windows.net/",
                                "dfs", "https://" + id.name() + ".dfs.core.windows.net/"));
            case "Microsoft.KeyVault/vaults" ->
                body.with("properties.vaultUri", Json.of("https://" + id.name() + ".vault.azure.net/"));
            case "Microsoft.ContainerRegistry/registries" ->
                body.with("properties.loginServer", Json.of(id.name() + ".azurecr.io"));
            default -> body;
        };
    }

    private void refuse(String path) {
        refusal.apply(path).ifPresent(failure -> {
            throw failure;
        });
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        refuse(id.value());
        assertThat(apiVersion).isEqualTo(ApiVersions.of(id));
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().equals(id) || isDefinition(entry.getKey(), id))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Azure finds a definition below the subscription, whatever scope it was made in.
    private static boolean isDefinition(ResourceId made, ResourceId asked) {
        return made.is(Worlds.DEFINITION)
                && asked.is(Worlds.DEFINITION)
                && made.name().equals(asked.name());
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        refuse(path);
        if (path.contains("assignedTo('ada')")) {
            return List.of(Json.object(
                    "id",
                    path.split("\\?")[0] + "/ada",
                    "properties",
                    Json.object("principalId", ChoicesFixture.GROUP)));
        }
        if (path.endsWith("/permissions")) {
            return permissions;
        }
        int type = path.indexOf("/providers/Microsoft.Authorization/");
        return all.entrySet().stream()
                .filter(entry -> type > 0
                        ? path.contains(entry.getKey().type())
                                && new ResourceId(path.substring(0, type))
                                        .isWithin(entry.getKey().parent().orElseThrow())
                        : entry.getKey().value().startsWith(path.split("\\?")[0] + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Caller caller() {
        return new Caller("tenant", "ada", "ada@contoso.com");
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        asked.add("PUT " + id.name());
        refuse("PUT " + id.value());
        all.put(id, body.with("properties.status", Json.of(jobStatus)));
        return body;
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        throw new AssertionError("nothing is changed");
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        throw new AssertionError("nothing is deleted");
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        asked.add("POST " + path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1));
        refuse("POST " + path);
        var id = new ResourceId(path.substring(0, path.lastIndexOf('/')));
        if (path.endsWith("/start")) {
            all.computeIfPresent(id, (same, there) -> there.with("properties.properties.state", Json.of("Running")));
        }
        return path.endsWith("/startPendingUpload")
                ? Json.object(
                        "blobReferenceForConsumption",
                        Json.object("blobUri", "https://stx.blob.core.windows.net/code/abc"))
                : Json.NULL;
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        return List.of();
    }
}
