package groundwork.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Need.Actor;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Choices.Workload;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AccessReaderTest {

    private static final Ids IDS = new Ids(ChoicesFixture.withDataAccounts());

    /// A built blueprint that answers the lists this reader asks for, and refuses some.
    private static final class ListingCloud implements Cloud {

        private final MemoryCloud memory = new MemoryCloud();
        private final Map<ResourceId, Json> all = new TreeMap<>();
        private final Function<String, Optional<CloudFailure>> refusal;

        ListingCloud(Function<String, Optional<CloudFailure>> refusal) {
            this.refusal = refusal;
            BlueprintMaker.from(IDS.choices()).resources().stream()
                    .filter(resource -> resource.mode() != Mode.SECOND_STEP)
                    .forEach(resource -> all.put(
                            resource.id(),
                            memory.put(resource.id(), resource.apiVersion(), known(resource.body()), Progress.NONE)));
        }

        /// The identity's principal as the memory cloud gives it.
        private static Json known(Json body) {
            return body.at("properties.principalId") instanceof Json.Output
                    ? body.with("properties.principalId", Json.of("11111111-1111-1111-1111-111111111111"))
                    : body;
        }

        @Override
        public Optional<Json> read(ResourceId id, String apiVersion) {
            refusal.apply(id.value()).ifPresent(failure -> {
                throw failure;
            });
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
            refusal.apply(path).ifPresent(failure -> {
                throw failure;
            });
            if (path.contains("assignedTo('ada')")) {
                return List.of(Json.object("properties", Json.object("principalId", ChoicesFixture.GROUP)));
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
            return memory.caller();
        }

        @Override
        public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
            throw new AssertionError("only looks");
        }

        @Override
        public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
            throw new AssertionError("only looks");
        }

        @Override
        public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
            throw new AssertionError("only looks");
        }

        @Override
        public Json post(String path, String apiVersion, Json body, Progress progress) {
            throw new AssertionError("only looks");
        }

        @Override
        public List<Principal> groupsNamed(String beginning) {
            return List.of();
        }
    }

    private static final ListingCloud OPEN = new ListingCloud(path -> Optional.empty());

    private static Subject live(Cloud cloud) {
        return Subject.of(IDS.workspace(), AccessReader.read(cloud, IDS.workspace()), Optional.of(IDS.choices()));
    }

    @Test
    void everythingThatDecidesIsSeen() {
        var subject = live(OPEN);
        var matrix = Tryouts.of(subject);
        assertThat(subject.world().unread()).isEmpty();
        assertThat(matrix.participants()).hasSize(4);
        assertThat(matrix.cells()).extracting(Cell::outcome).noneMatch(Outcome.Denied.class::isInstance);
        assertThat(matrix.allWorks()).isTrue();
    }

    @Test
    void whatAzureRefusesToShowIsToldWithTheRightItTakes() {
        var cloud = new ListingCloud(path -> path.contains("/roleDefinitions/") || path.contains("/denyAssignments")
                ? Optional.of(new CloudFailure.Forbidden("AuthorizationFailed", "no", ""))
                : Optional.empty());
        var matrix = Tryouts.of(live(cloud));
        var people = matrix.participants().getFirst();
        var identity = matrix.participants().get(2);
        assertThat(((Outcome.Unknown) matrix.at(people, Workload.JOBS)).missing())
                .anyMatch(missing -> missing.contains("Microsoft.Authorization/roleDefinitions/read"));
        assertThat(((Outcome.Unknown) matrix.at(identity, Workload.JOBS)).missing())
                .allMatch(missing -> missing.contains("Microsoft.Authorization/denyAssignments/read"));
    }

    @Test
    void somebodyElseIsTriedThroughTheGroupsAzureKnows() {
        var world = AccessReader.read(OPEN, IDS.workspace());
        var ada = Memberships.of(OPEN, world, IDS.workspace(), "ada");
        assertThat(ada).isEqualTo(Who.of(new Principal.Known("ada"), new Principal.Known(ChoicesFixture.GROUP)));
        var person = new Participant("Ada", Actor.PERSON, Set.of(), ada);
        var matrix = Tryouts.of(live(OPEN), List.of(person));
        assertThat(matrix.allWorks()).isTrue();
    }

    @Test
    void membershipsThatCannotBeAskedForAreADoubt() {
        var closed = new ListingCloud(path -> path.contains("assignedTo")
                ? Optional.of(new CloudFailure.Forbidden("AuthorizationFailed", "no", ""))
                : Optional.empty());
        var world = AccessReader.read(closed, IDS.workspace());
        assertThat(Memberships.of(closed, world, IDS.workspace(), "ada").doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("which groups ada is in"));
    }
}
