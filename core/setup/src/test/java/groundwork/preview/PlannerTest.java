package groundwork.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.cloud.Cloud.Progress;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Planner.Replacing;
import groundwork.preview.World.Seen;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static Change only(Resource resource, String there, Baseline baseline, Replacing replacing) {
        return plan(resource, new Seen.There(ComparisonTest.json(there)), baseline, replacing)
                .changes()
                .getFirst();
    }

    private static Plan plan(Resource resource, Seen seen, Baseline baseline, Replacing replacing) {
        var world = new World(Map.of(resource.key(), seen), Map.of(resource.key(), resource.id()));
        return Planner.plan(new Blueprint(ChoicesFixture.standard(), List.of(resource)), world, baseline, replacing);
    }

    private static Resource storage(String body) {
        return ComparisonTest.resource(ComparisonTest.STORAGE, Mode.CREATE, body);
    }

    private static Baseline wrote(Resource resource, String body) {
        return new Baseline(Map.of(resource.key(), ComparisonTest.json(body)));
    }

    @Test
    void driftIsToldFromWhatTheAnswersAskFor() {
        var wanted =
                storage("{'tags':{'a':'1'},'properties':{'allowSharedKeyAccess':false,'minimumTlsVersion':'TLS1_3'}}");
        var there = "{'tags':{'a':'1'},'properties':{'allowSharedKeyAccess':true,'minimumTlsVersion':'TLS1_2'}}";
        var before = "{'tags':{'a':'1'},'properties':{'allowSharedKeyAccess':false,'minimumTlsVersion':'TLS1_2'}}";
        var change = only(wanted, there, wrote(wanted, before), Replacing.WHAT_LOSES_NOTHING);
        assertThat(change.reason()).isEqualTo("2 properties differ, 1 of them changed since the last run");
        assertThat(change.differences())
                .extracting(Difference::path, Difference::cause)
                .containsExactly(
                        tuple("properties.allowSharedKeyAccess", Cause.OUTSIDE),
                        tuple("properties.minimumTlsVersion", Cause.ANSWERS));
        assertThat(change.isDrift()).isFalse();
        var same = only(storage(before), there, wrote(wanted, before), Replacing.WHAT_LOSES_NOTHING);
        assertThat(same.isDrift()).isTrue();
        assertThat(same.reason()).isEqualTo("properties.allowSharedKeyAccess differs, changed since the last run");
        assertThat(only(wanted, there, Baseline.NONE, Replacing.WHAT_LOSES_NOTHING)
                        .cause())
                .isEqualTo(Cause.UNKNOWN);
    }

    @Test
    void whatARunMadeAndIsGoneIsDriftAndWhatNeverWasIsNot() {
        var wanted = storage("{}");
        var gone = plan(wanted, new Seen.Absent(), wrote(wanted, "{}"), Replacing.WHAT_LOSES_NOTHING);
        assertThat(gone.changes().getFirst().isDrift()).isTrue();
        var fresh = plan(wanted, new Seen.Absent(), Baseline.NONE, Replacing.WHAT_LOSES_NOTHING);
        assertThat(fresh.changes().getFirst().isDrift()).isFalse();
    }

    @Test
    void aTagTheAnswersNoLongerNameIsTakenOffAndAStrangersTagStays() {
        var wanted = storage("{'tags':{'a':'1'}}");
        var there = "{'tags':{'a':'1','b':'2','theirs':'3'}}";
        var change = only(wanted, there, wrote(wanted, "{'tags':{'a':'1','b':'2'}}"), Replacing.WHAT_LOSES_NOTHING);
        assertThat(change.differences()).extracting(Difference::path).containsExactly("tags.b");
        assertThat(Writing.of(change, wanted.body(), ComparisonTest.json(there)))
                .isEqualTo(new Writing.Part(ComparisonTest.json("{'tags':{'a':'1','theirs':'3'}}")));
    }

    @Test
    void aReplacementSaysWhatIsLostAndHasToBeAllowed() {
        var wanted = storage("{'kind':'StorageV2'}");
        var seen = new Seen.There(ComparisonTest.json("{'kind':'BlobStorage'}"));
        var refused = plan(wanted, seen, Baseline.NONE, Replacing.WHAT_LOSES_NOTHING);
        assertThat(refused.changes().getFirst().sign()).isEqualTo(Sign.REPLACE);
        assertThat(refused.changes().getFirst().reason())
                .isEqualTo(
                        "cannot change in place: kind; replacing it loses every file, notebook and job output in it");
        assertThat(refused.obstacles()).singleElement().asString().contains("That loses every file");
        assertThat(plan(wanted, seen, Baseline.NONE, Replacing.EVERYTHING).obstacles())
                .isEmpty();
        var picked = ComparisonTest.resource(ComparisonTest.STORAGE, Mode.MERGE, "{'kind':'StorageV2'}");
        assertThat(plan(picked, seen, Baseline.NONE, Replacing.EVERYTHING).obstacles())
                .as("what was picked up is never replaced")
                .hasSize(1);
    }

    @Test
    void anAssignmentOfAPrincipalThatIsNoMoreIsReplacedWithoutAsking() {
        var wanted = ComparisonTest.resource(
                "Microsoft.Authorization/roleAssignments", Mode.CREATE, "{'properties':{'principalId':'new'}}");
        var seen = new Seen.There(ComparisonTest.json("{'properties':{'principalId':'old'}}"));
        var plan = plan(wanted, seen, Baseline.NONE, Replacing.WHAT_LOSES_NOTHING);
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.changes().getFirst().sign()).isEqualTo(Sign.REPLACE);
    }

    @Test
    void whatCannotBeLookedAtIsAnObstacleAndNotMissing() {
        var seen = new Seen.Refused("SubscriptionNotFound", "There is no such subscription.");
        var plan = plan(storage("{}"), seen, Baseline.NONE, Replacing.WHAT_LOSES_NOTHING);
        assertThat(plan.obstacles()).singleElement().asString().contains("SubscriptionNotFound");
        assertThat(plan.count(Sign.CREATE)).isZero();
    }

    @Test
    void aRoleThatIsGivenUnderAnotherNameIsThere() {
        var blueprint = BlueprintMaker.from(ChoicesFixture.withGroups());
        var assignment = blueprint
                .ofType("Microsoft.Authorization/roleAssignments")
                .filter(one ->
                        one.body().text("properties.principalType").orElse("").equals("Group"))
                .findFirst()
                .orElseThrow();
        var cloud = new MemoryCloud();
        var elsewhere = assignment.id().parent().orElseThrow().resource(assignment.type(), "of-another-name");
        cloud.put(elsewhere, assignment.apiVersion(), assignment.body(), Progress.NONE);
        var world = WorldReader.read(blueprint, cloud);
        assertThat(world.body(assignment.key()).flatMap(body -> body.text("name")))
                .contains("of-another-name");
        var lower = new ResourceId(elsewhere.value() + "-2");
        cloud.put(
                lower,
                assignment.apiVersion(),
                Json.object("properties", Json.object("principalId", "other")),
                Progress.NONE);
        assertThat(WorldReader.read(blueprint, cloud).reading().resources()).hasSize(1);
    }
}
