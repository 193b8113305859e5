package groundwork.practices.live;

import groundwork.blueprint.Registering;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.EndpointView;
import groundwork.practices.Ids;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A cloud that shows one world and changes nothing: collections by their parents, assignments here and above,
/// the connections of private endpoints, and a workspace's allow list in preview versions alone.
class ReadingCloud implements Cloud {

    private final Map<ResourceId, Json> world;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    ReadingCloud(Reading reading) {
        this.world = new LinkedHashMap<>(reading.resources());
    }

    /// Whatever is asked of this path is refused.
    void refuse(String path) {
        refused.add(path);
    }

    /// Every path that was asked for.
    Set<String> asked() {
        return asked;
    }

    @Override
    public Caller caller() {
        return new Caller("tenant", "operator", "ada@contoso.com");
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        open(id.value());
        return Optional.ofNullable(world.get(id))
                .or(() -> definition(id))
                .or(() -> provider(id))
                .map(body -> connected(id, shown(id, apiVersion, body)));
    }

    /// Every provider is registered that the world does not say otherwise of.
    private static Optional<Json> provider(ResourceId id) {
        return Registering.provider(id).map(_ -> Json.object("registrationState", "Registered"));
    }

    /// A role is found below its subscription, wherever it was made.
    private Optional<Json> definition(ResourceId id) {
        return world.keySet().stream()
                .filter(other -> id.is("Microsoft.Authorization/roleDefinitions") && other.is(id.type()))
                .filter(other -> other.name().equals(id.name()))
                .findFirst()
                .map(world::get);
    }

    private void open(String path) {
        asked.add(path);
        if (refused.contains(path)) {
            throw new CloudFailure.Forbidden("AuthorizationFailed", "You may not.", "");
        }
    }

    private static Json shown(ResourceId id, String version, Json body) {
        if (!id.is(Subject.WORKSPACE) || version.endsWith("-preview")) {
            return body;
        }
        var members = new LinkedHashMap<>(body.members("properties"));
        members.remove("networkAcls");
        return body.with("properties", new Json.Obj(members));
    }

    private Json connected(ResourceId id, Json body) {
        var connections = world.keySet().stream()
                .filter(other -> other.is(EndpointView.TYPE))
                .filter(other -> world.getOrDefault(other, Json.NULL).toString().contains(id.value()))
                .map(other -> Json.object("properties", Json.object("privateEndpoint", Json.object("id", other))))
                .toList();
        return connections.isEmpty()
                ? body
                : body.with("properties.privateEndpointConnections", Json.array(connections.stream()));
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        var bare = path.split("\\?")[0];
        open(bare);
        var all = new ResourceId(bare + "/*");
        return world.entrySet().stream()
                .filter(entry -> entry.getKey().is(all.type()))
                .filter(entry -> belongs(entry.getKey(), all.parent().orElseThrow()))
                .map(Map.Entry::getValue)
                .filter(body -> Ids.at(body, "id").isPresent())
                .toList();
    }

    private static boolean belongs(ResourceId id, ResourceId scope) {
        var parent = id.parent().orElseThrow();
        return id.is(RoleAssignment.TYPE) ? scope.isWithin(parent) : parent.equals(scope);
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        open(path);
        var name = body.text("name").orElse("");
        boolean taken = Stream.of("taken").anyMatch(name::contains);
        return taken
                ? Json.object("nameAvailable", false, "reason", "AlreadyExists", "message", "in use")
                : Json.object("nameAvailable", true);
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        return List.of();
    }
}
