package groundwork.practices.fleet;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Registering;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A tenant of any number of workspaces, each with the same twelve resources around it, made while it is asked:
/// it holds one set-up in memory, and answers as fast as text can be replaced in it.
final class StubTenant implements Cloud {

    static final int IN_SUBSCRIPTION = 100;

    private static final Pattern SUBSCRIPTION = Pattern.compile("/subscriptions/([^/]+)");
    private static final Pattern GROUP = Pattern.compile("/resourceGroups/rg-vision-dev(\\d+)/");
    private static final Pattern ID = Pattern.compile("'(/subscriptions/[^']+)'");

    private final int workspaces;
    private final List<Row> rows;

    private record Row(ResourceId id, String text) {}

    StubTenant(int workspaces) {
        this.workspaces = workspaces;
        Blueprint blueprint = BlueprintMaker.from(ChoicesFixture.standard());
        this.rows = blueprint.resources().stream()
                .filter(resource -> resource.mode() != Resource.Mode.SECOND_STEP)
                .map(resource -> new Row(
                        resource.id(),
                        JsonText.compact(resource.body()
                                .with("id", Json.of(resource.id()))
                                .with("name", Json.of(resource.name())))))
                .toList();
    }

    /// How many resources stand around each workspace.
    long around() {
        return rows.stream()
                .filter(row -> !row.id().is(RoleAssignment.TYPE))
                .map(row -> row.id().type())
                .distinct()
                .count();
    }

    private static String subscription(int number) {
        return String.format("00000000-0000-0000-0000-%012d", number / IN_SUBSCRIPTION);
    }

    private Json body(Row row, int number) {
        var original = row.id().subscriptionId().orElseThrow();
        return JsonText.parse(
                row.text().replace(original, subscription(number)).replace("rg-vision-dev", "rg-vision-dev" + number));
    }

    private Optional<Row> row(ResourceId id) {
        return rows.stream()
                .filter(row -> row.id().is(id.type()) && row.id().name().equalsIgnoreCase(id.name()))
                .findFirst();
    }

    private static int number(String path) {
        var match = GROUP.matcher(path + "/");
        return match.find() ? Integer.parseInt(match.group(1)) : -1;
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        int number = number(id.value());
        return number < 0
                ? Registering.provider(id).map(_ -> Json.object("registrationState", "Registered"))
                : row(id).map(row -> body(row, number));
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        var type = path.substring(path.lastIndexOf("/providers/") + 11).replaceAll("\\?.*", "");
        int number = number(path);
        if (number >= 0) {
            var children = type.replaceFirst("/[^/]+/", "/");
            return of(children, number)
                    .filter(body -> path.contains("workspaces/"))
                    .toList();
        }
        var match = SUBSCRIPTION.matcher(path);
        return match.find() && type.equals(RoleAssignment.TYPE)
                ? in(match.group(1)).boxed().flatMap(one -> of(type, one)).toList()
                : List.of();
    }

    private Stream<Json> of(String type, int number) {
        return rows.stream()
                .filter(row -> row.id().type().equalsIgnoreCase(type))
                .map(row -> body(row, number));
    }

    private IntStream in(String subscription) {
        int from = Integer.parseInt(subscription.substring(subscription.length() - 12)) * IN_SUBSCRIPTION;
        return IntStream.range(from, Math.min(workspaces, from + IN_SUBSCRIPTION));
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        var query = body.text("query").orElse("");
        if (query.contains("summarize")) {
            return Json.object(
                    "data",
                    Json.array(IntStream.iterate(0, n -> n < workspaces, n -> n + IN_SUBSCRIPTION)
                            .mapToObj(n -> Json.object(
                                    "subscriptionId",
                                    subscription(n),
                                    "workspaces",
                                    in(subscription(n)).count()))));
        }
        var ids = new ArrayList<Json>();
        var match = ID.matcher(query);
        while (match.find()) {
            read(new ResourceId(match.group(1)), "").ifPresent(ids::add);
        }
        if (query.contains(" in~ ")) {
            return Json.object("data", Json.array(ids.stream()));
        }
        var asked = body.items("subscriptions").getFirst() instanceof Json.Str(var text) ? text : "";
        return Json.object("data", Json.array(in(asked).boxed().flatMap(number -> of(Subject.WORKSPACE, number))));
    }

    @Override
    public Caller caller() {
        return new Caller("tenant", "operator", "operator");
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        return List.of();
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        throw new UnsupportedOperationException("only read");
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        throw new UnsupportedOperationException("only read");
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        throw new UnsupportedOperationException("only read");
    }
}
