package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Registering;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Sign;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A provider is asked for, waited for until it says Registered, and what belongs to it comes after it.
class RegisteringTest {

    private static final ResourceId SUBSCRIPTION = ResourceId.subscription(ChoicesFixture.SUBSCRIPTION);
    private static final Resource STEP = Registering.step(SUBSCRIPTION, "Microsoft.Insights", List.of("OPS-08"));
    private static final ResourceId SETTING = SUBSCRIPTION
            .group("rg")
            .resource("Microsoft.Storage/storageAccounts", "st")
            .resource("microsoft.insights/diagnosticSettings", "logs");

    @TempDir
    Path home;

    private final RunFixture.Time time = new RunFixture.Time();
    private final List<String> told = new ArrayList<>();

    /// Azure, which takes a while to register.
    private final class Slow implements ForwardingCloud {
        private final MemoryCloud inner = new MemoryCloud();
        private final Duration takes;
        private Optional<Instant> asked = Optional.empty();
        private Optional<CloudFailure> refusal = Optional.empty();
        private int times;

        Slow(Duration takes) {
            this.takes = takes;
        }

        @Override
        public Cloud inner() {
            return inner;
        }

        @Override
        public Optional<Json> read(ResourceId id, String apiVersion) {
            return id.equals(STEP.id())
                    ? Optional.of(Json.object("registrationState", state()))
                    : inner.read(id, apiVersion);
        }

        private String state() {
            return asked.map(since -> time.instant().isBefore(since.plus(takes)) ? "Registering" : "Registered")
                    .orElse("NotRegistered");
        }

        @Override
        public Json post(String path, String apiVersion, Json body, Progress progress) {
            assertThat(path).isEqualTo(STEP.id() + "/register");
            refusal.ifPresent(failure -> {
                throw failure;
            });
            asked = asked.or(() -> Optional.of(time.instant()));
            times++;
            return Json.object("registrationState", state());
        }
    }

    private static Resource setting(Set<ResourceId> after) {
        var why = new Resource.Why("Logs", "", List.of());
        return new Resource(SETTING, "2021-05-01-preview", Json.object(), Resource.Mode.CREATE, why, after);
    }

    private static Plan plan(Cloud cloud) {
        var blueprint = new Blueprint(ChoicesFixture.standard(), List.of(setting(Set.of()), STEP));
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    private Outcome run(Plan plan, Cloud cloud) {
        try (var journal = Journal.open(home, "run", RunFixture.QUICK)) {
            journal.keep(plan);
            return new Runner(cloud, journal, time.manner())
                    .run(
                            plan,
                            "run",
                            event -> {
                                if (event instanceof RunEvent.Moved moved) {
                                    told.add(new ResourceId(moved.step()).name() + " " + moved.state() + " "
                                            + moved.detail());
                                }
                            },
                            new StopToken());
        }
    }

    @Test
    void itIsKnownByItsIdAndStandsBeforeWhatBelongsToIt() {
        assertThat(Registering.provider(STEP.id())).contains("Microsoft.Insights");
        assertThat(Registering.provider(SETTING)).isEmpty();
        assertThat(Registering.provider(SUBSCRIPTION)).isEmpty();
        assertThat(Registering.provider(SUBSCRIPTION.group("providers"))).isEmpty();
        var graph = Graph.of(new Blueprint(ChoicesFixture.standard(), List.of(setting(Set.of()), STEP)));
        assertThat(graph.order()).containsExactly(STEP.key(), SETTING.value());
    }

    @Test
    void aRunWaitsUntilItSaysRegistered() {
        var cloud = new Slow(Duration.ofSeconds(90));
        assertThat(run(plan(cloud), cloud)).isEqualTo(Outcome.DONE);
        assertThat(told)
                .startsWith("Microsoft.Insights RUNNING ", "Microsoft.Insights RUNNING Registering")
                .containsSubsequence("Microsoft.Insights DONE ", "logs RUNNING ", "logs DONE ");
        assertThat(plan(cloud).isEmpty()).isTrue();
        assertThat(cloud.times).isOne();
    }

    @Test
    void oneThatNeverEndsIsSaidAndWhatNeedsItIsSkipped() {
        var cloud = new Slow(Duration.ofHours(2));
        assertThat(run(plan(cloud), cloud)).isEqualTo(Outcome.FAILED);
        assertThat(told)
                .anyMatch(line -> line.startsWith("Microsoft.Insights FAILED DidNotTakeEffect"))
                .anyMatch(line -> line.startsWith("logs SKIPPED "));
    }

    @Test
    void whoMayNotRegisterIsToldByAzureAndAResumeAsksAgain() {
        var cloud = new Slow(Duration.ofSeconds(5));
        cloud.refusal = Optional.of(new CloudFailure.Forbidden(
                "AuthorizationFailed",
                "does not have authorization to perform 'Microsoft.Insights/register/action'",
                ""));
        assertThat(run(plan(cloud), cloud)).isEqualTo(Outcome.FAILED);
        assertThat(told).anyMatch(line -> line.contains("Microsoft.Insights/register/action"));

        cloud.refusal = Optional.empty();
        var left = Resume.plan(Run.of(home, "run"), cloud);
        assertThat(left.changes().stream().map(change -> change.sign())).containsExactly(Sign.CREATE, Sign.UPDATE);
        assertThat(run(left, cloud)).isEqualTo(Outcome.DONE);
    }
}
