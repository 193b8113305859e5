package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.cloud.Cloud.Progress;
import groundwork.journey.Journey;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How close a preview comes to the longest chain of requests in which each needs what the one before has found
/// out, at 80 ms a request. The best of a few attempts counts: other work on the machine can only make it look
/// worse.
class PreviewRatioTest {

    private static final double LIMIT = 1.3;
    private static final int ATTEMPTS = 5;
    private static final Duration REQUEST = Duration.ofMillis(80);

    @TempDir
    Path home;

    private final Door door = PracticeServer.inMemory().door();
    private final Choices choices = Questionnaire.standard().choices(door.settled(AnswersFile.example(Example.SEED)));

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aPreviewTakesItsLongestChainOfRequestsAndNotTheirSum() {
        assertThat(best("nothing is there")).isLessThanOrEqualTo(LIMIT);
        assignPolicies();
        assertThat(best("a set of policies is in force")).isLessThanOrEqualTo(LIMIT);
        unassignPolicies();
        var journey = new Journey(home);
        journey.apply(journey.preview(choices, door.cloud()), door.cloud(), 8, event -> {}, new StopToken());
        assertThat(best("everything is there")).isLessThanOrEqualTo(LIMIT);
    }

    private double best(String where) {
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && best > LIMIT; attempt++) {
            best = Math.min(best, ratio(where));
        }
        return best;
    }

    private double ratio(String where) {
        var chains = new Chains(door.cloud(), REQUEST, BlueprintMaker.from(choices));
        long begun = System.nanoTime();
        new Journey(home).preview(choices, chains.cloud());
        long wall = System.nanoTime() - begun;
        var longest = chains.longest();
        double ratio = (double) wall / longest.time().toNanos();
        System.out.printf(
                Locale.ROOT,
                "ratio: preview at 80 ms a request, %s, %d requests, wall time to the longest chain of %d: %.3f (limit"
                        + " %.2f)%n",
                where,
                chains.count(),
                longest.requests().size(),
                ratio,
                LIMIT);
        return ratio;
    }

    private ResourceId policy(String type, String name) {
        var subscription = ResourceId.subscription(choices.place().subscription());
        return subscription.resource("Microsoft.Authorization/" + type, name);
    }

    private void assignPolicies() {
        var rule = Json.object(
                "if",
                Json.object("field", "type", "equals", "Microsoft.Compute/disks"),
                "then",
                Json.object("effect", "audit"));
        put(policy("policyDefinitions", "no-disks"), Json.object("mode", "All", "policyRule", rule));
        var member = Json.object("policyDefinitionId", policy("policyDefinitions", "no-disks"));
        var set = policy("policySetDefinitions", "our-rules");
        put(set, Json.object("policyDefinitions", Json.array(Stream.of(member))));
        put(policy("policyAssignments", "our-rules-here"), Json.object("policyDefinitionId", set));
    }

    private void unassignPolicies() {
        door.cloud().delete(policy("policyAssignments", "our-rules-here"), "2023-04-01", "", Progress.NONE);
    }

    private void put(ResourceId id, Json properties) {
        Cloud cloud = door.cloud();
        cloud.put(id, "2023-04-01", Json.object("properties", properties), Progress.NONE);
    }
}
