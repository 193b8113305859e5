package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import groundwork.access.Decision;
import groundwork.access.Evaluator;
import groundwork.access.Operation;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.cloud.Reading;
import groundwork.practices.Subject;
import groundwork.practices.SubjectAccess;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import practicecloud.access.Decisions;
import practicecloud.access.Roles;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Two evaluators that share no line of code decide a hundred thousand random cases, and never differ.
class EvaluatorsAgreeTest {

    private static final int WORLDS = 1_000;
    private static final int QUESTIONS = 100;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final ResourceId SUBSCRIPTION = ResourceId.subscription("00000000-0000-0000-0000-000000000001");
    private static final ResourceId OTHER = ResourceId.subscription("00000000-0000-0000-0000-000000000002");
    private static final ResourceId GROUP = SUBSCRIPTION.group("rg-One");
    private static final ResourceId STORAGE = GROUP.resource("Microsoft.Storage/storageAccounts", "st");
    private static final ResourceId WORKSPACE = GROUP.resource("Microsoft.MachineLearningServices/workspaces", "mlw");
    private static final List<ResourceId> SCOPES = List.of(
            new ResourceId("/"),
            SUBSCRIPTION,
            OTHER,
            GROUP,
            SUBSCRIPTION.group("rg-One-more"),
            STORAGE,
            STORAGE.child("blobServices", "default").child("containers", "raw"),
            WORKSPACE,
            WORKSPACE.child("computes", "cpu"));

    private static final List<String> OPERATIONS = List.of(
            "Microsoft.Storage/storageAccounts/read",
            "Microsoft.Storage/storageAccounts/listKeys/action",
            "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read",
            "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write",
            "Microsoft.MachineLearningServices/workspaces/read",
            "Microsoft.MachineLearningServices/workspaces/write",
            "Microsoft.MachineLearningServices/workspaces/computes/write",
            "Microsoft.MachineLearningServices/workspaces/computes/start/action",
            "Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action",
            "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
            "Microsoft.Authorization/roleAssignments/write");

    /// Who is in which group; the last two groups are in others.
    private static final Map<String, List<String>> MEMBER_OF = Map.of(
            "ada", List.of("team"),
            "ben", List.of("guests"),
            "eve", List.of(),
            "team", List.of("staff"),
            "guests", List.of("staff", "team"),
            "staff", List.of());

    private static final List<String> PRINCIPALS =
            MEMBER_OF.keySet().stream().sorted().toList();

    private final Random random = new Random(20261124);

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @Test
    void onAHundredThousandCases() throws JsonProcessingException {
        int allowed = 0;
        for (int i = 0; i < WORLDS; i++) {
            var resources = resources();
            var ours = new Evaluator(
                    SubjectAccess.facts(Subject.of(WORKSPACE, new Reading(resources, Map.of()), Optional.empty())));
            try (var world = world(resources)) {
                var theirs = new Decisions(world, new Roles(world), id -> Duration.ZERO, InstantSource.system());
                for (int question = 0; question < QUESTIONS; question++) {
                    allowed += agreed(resources, ours, theirs) ? 1 : 0;
                }
            }
        }
        assertThat(allowed)
                .as("both answers must come up often enough to mean something")
                .isBetween(WORLDS * QUESTIONS / 20, WORLDS * QUESTIONS * 19 / 20);
    }

    private boolean agreed(Map<ResourceId, Json> resources, Evaluator ours, Decisions theirs) {
        var who = any(List.of("ada", "ben", "eve"));
        var operation = new Operation(any(OPERATIONS), random.nextBoolean());
        var target = SCOPES.get(1 + random.nextInt(SCOPES.size() - 1));
        var decided = ours.decide(Who.of(ids(who)), operation, target);
        var scope = Id.of(target.value());
        boolean permits = operation.data()
                ? theirs.allowsData(who, operation.name(), scope)
                : theirs.allows(who, operation.name(), scope);
        assertThat(decided).isNotInstanceOf(Decision.Unknown.class);
        assertThat(decided instanceof Decision.Allowed)
                .as("%s %s on %s, given %s", who, operation, target, resources)
                .isEqualTo(permits);
        return permits;
    }

    private static Set<Principal> ids(String who) {
        var all = new java.util.HashSet<Principal>();
        all.add(new Principal.Known(who));
        MEMBER_OF.getOrDefault(who, List.of()).forEach(group -> all.addAll(ids(group)));
        return all;
    }

    /// Roles, assignments of them, and now and then a denial.
    private Map<ResourceId, Json> resources() {
        var all = new LinkedHashMap<ResourceId, Json>();
        var roles = new ArrayList<ResourceId>();
        for (int i = 0; i < 3; i++) {
            var id = SUBSCRIPTION.resource("Microsoft.Authorization/roleDefinitions", guid());
            roles.add(id);
            all.put(id, Json.object("properties", Json.object("permissions", permissions(1 + random.nextInt(2)))));
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            all.put(
                    any(SCOPES).resource("Microsoft.Authorization/roleAssignments", guid()),
                    Json.object(
                            "properties", Json.object("roleDefinitionId", any(roles), "principalId", any(PRINCIPALS))));
        }
        for (int i = random.nextInt(3); i > 1; i--) {
            all.put(
                    any(SCOPES).resource("Microsoft.Authorization/denyAssignments", guid()),
                    Json.object(
                            "properties",
                            Json.object(
                                    "permissions", permissions(1),
                                    "doNotApplyToChildScopes", random.nextBoolean(),
                                    "principals", Json.array(Json.object("id", whom())),
                                    "excludePrincipals", Json.array(Json.object("id", any(PRINCIPALS))))));
        }
        return all;
    }

    /// A principal, or now and then everyone.
    private String whom() {
        return random.nextInt(4) == 0 ? "00000000-0000-0000-0000-000000000000" : any(PRINCIPALS);
    }

    private String guid() {
        return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Json permissions(int count) {
        return Json.array(IntStream.range(0, count)
                .mapToObj(i -> Json.object(
                        "actions", patterns(3),
                        "notActions", patterns(2),
                        "dataActions", patterns(3),
                        "notDataActions", patterns(2))));
    }

    private Json patterns(int most) {
        return Json.array(IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> Json.of(pattern())));
    }

    /// An operation with nothing, its beginning, its end or its middle replaced by a star, in any case.
    private String pattern() {
        var operation = any(OPERATIONS);
        var words = operation.split("/");
        int cut = 1 + random.nextInt(words.length - 1);
        var beginning = String.join("/", List.of(words).subList(0, cut));
        var end = String.join("/", List.of(words).subList(cut, words.length));
        var pattern = switch (random.nextInt(7)) {
            case 0 -> operation;
            case 1 -> "*/" + end;
            case 2 -> beginning + "/*";
            case 3 -> beginning + "/*/" + words[words.length - 1];
            case 4 -> beginning + "/*/" + end;
            case 5 -> beginning + "*" + words[words.length - 1];
            default -> random.nextInt(3) == 0 ? "*" : "*/" + words[words.length - 1];
        };
        return random.nextInt(4) == 0 ? pattern.toUpperCase(java.util.Locale.ROOT) : pattern;
    }

    private static World world(Map<ResourceId, Json> resources) throws JsonProcessingException {
        var nodes = new LinkedHashMap<String, JsonNode>();
        for (var resource : resources.entrySet()) {
            var body = resource.getValue()
                    .with("id", Json.of(resource.getKey()))
                    .with("name", Json.of(resource.getKey().name()))
                    .with("type", Json.of(resource.getKey().type()));
            nodes.put(key(resource.getKey()), MAPPER.readTree(JsonText.compact(body)));
        }
        var world = World.inMemory();
        world.change(change -> {
            nodes.forEach((key, node) -> change.put(Table.RESOURCES, key, node));
            MEMBER_OF.forEach((name, groups) -> {
                var principal = MAPPER.createObjectNode().put("id", name);
                groups.forEach(principal.putArray("memberOf")::add);
                change.put(Table.PRINCIPALS, name, principal);
            });
            return change;
        });
        return world;
    }

    /// The practice cloud keeps roles where a subscription of its own would have them.
    private static String key(ResourceId id) {
        return id.is("Microsoft.Authorization/roleDefinitions")
                ? ("/subscriptions/" + practicecloud.arm.Realm.SUBSCRIPTION
                                + "/providers/microsoft.authorization/roledefinitions/" + id.name())
                        .toLowerCase(java.util.Locale.ROOT)
                : Id.of(id.value()).key();
    }
}
