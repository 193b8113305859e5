package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.http.HttpMethod;
import groundwork.azure.AzureCloud;
import groundwork.azure.Discovery;
import groundwork.azure.Labelled;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Ids;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Choices.ComputeNetwork;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud.Progress;
import groundwork.journey.Journey;
import groundwork.practices.Subject;
import groundwork.practices.live.AccessReader;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.LiveTryouts;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import groundwork.tryout.live.Round;
import groundwork.tryout.live.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A workspace really built on a practice cloud in memory, with a stopped compute instance, and people who sign
/// in to it.
final class LiveWorld implements AutoCloseable {

    /// Applications of the practice directory: a member of the Data Science Team, and somebody who may look.
    static final String SCIENTIST = "00000000-0000-0000-0000-0000000000e3";

    static final String READER = "00000000-0000-0000-0000-0000000000e2";

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();
    private final Choices choices;
    private final Journey journey;
    private final Set<String> broken = new HashSet<>();
    private final Set<ResourceId> added = new HashSet<>();
    private int rounds;

    LiveWorld(Path home) {
        this(home, Example.SEED);
    }

    LiveWorld(Path home, Example example) {
        this.choices = Questionnaire.standard().choices(door.settled(AnswersFile.example(example)));
        this.journey = new Journey(home);
        heal();
        Json machine = Json.object("vmSize", "Standard_DS3_v2", "enableNodePublicIp", false);
        put(
                instance(),
                Json.object(
                        "location",
                        choices.place().region().name(),
                        "properties",
                        Json.object(
                                "computeType",
                                "ComputeInstance",
                                "properties",
                                choices.network().kind() == ComputeNetwork.OWN_SUBNET
                                        ? machine.with("subnet", Json.object("id", ids().subnet()))
                                        : machine)));
        door.cloud().post(instance().value() + "/stop", ApiVersions.of(instance()), Json.object(), Progress.NONE);
    }

    Ids ids() {
        return new Ids(choices);
    }

    Choices choices() {
        return choices;
    }

    Door door() {
        return door;
    }

    ResourceId instance() {
        return ids().workspace().child("computes", "ci-tryout");
    }

    /// Breaks one thing by the practice cloud's own switch, which asks nobody.
    void broken(String what, Json patch) {
        var name = "b" + broken.size();
        broken.add(name);
        Wire.to(server).send(HttpMethod.PUT, "/practice/broken/" + name, JsonText.print(Json.object(what, patch)));
    }

    /// A resource otherwise than its provider left it.
    void changed(ResourceId id, Json patch) {
        broken("changed", Json.object("resource", id, "patch", patch));
    }

    /// Puts something there that no blueprint knows, until the world is healed.
    void add(ResourceId id, String version, Json properties) {
        added.add(id);
        door.cloud().put(id, version, Json.object("properties", properties), Progress.NONE);
    }

    /// Mends what is broken: takes back, then builds what is missing.
    void heal() {
        broken.forEach(name -> Wire.to(server).send(HttpMethod.DELETE, "/practice/broken/" + name, ""));
        broken.clear();
        added.forEach(id -> door.cloud().delete(id, "2022-04-01", "", Progress.NONE));
        added.clear();
        var plan = journey.preview(choices, door.cloud());
        var applied = journey.apply(plan, door.cloud(), 8, event -> {}, new StopToken());
        assertThat(applied.after().isEmpty()).as("healed").isTrue();
    }

    /// What is there, as the administrator reads it.
    Subject look() {
        return Subject.of(ids().workspace(), AccessReader.read(door.cloud(), ids().workspace()), Optional.of(choices));
    }

    Json read(ResourceId id) {
        return door.cloud().read(id, ApiVersions.of(id)).orElseThrow();
    }

    void put(ResourceId id, Json body) {
        door.cloud().put(id, ApiVersions.of(id), body, Progress.NONE);
    }

    void change(ResourceId id, UnaryOperator<Json> change) {
        put(id, change.apply(read(id)));
    }

    void delete(ResourceId id) {
        door.cloud().delete(id, ApiVersions.of(id), "", Progress.NONE);
    }

    /// What came of the try-outs when somebody did them.
    List<Tried> triedBy(String clientId) {
        var entrance = server.entrance();
        var http = new Labelled(Transport.open(Optional.of(entrance.ca())), "x-practice-client-ip", "allowed");
        var endpoints = Discovery.at(entrance.endpoint(), http);
        var credential = SignIn.application(endpoints, entrance.tenant(), clientId, entrance.secret(), http);
        var cloud = new AzureCloud(endpoints, credential, http);
        rounds++;
        return new LiveTryouts(cloud, new Indoors(cloud.data()), new Hurry())
                .run(look(), new Round("round" + rounds, new StopToken()), event -> {});
    }

    static ProbeResult result(List<Tried> tried, String id) {
        return tried.stream()
                .filter(one -> one.probe().id().equals(id))
                .findFirst()
                .orElseThrow()
                .result();
    }

    @Override
    public void close() {
        door.close();
    }

    /// A clock that makes a pause of any length short.
    private static final class Hurry implements Waiting {
        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            now = now.plus(time);
            Thread.sleep(1);
        }
    }
}
