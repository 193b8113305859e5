package groundwork.preview;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import groundwork.terms.Wording;
import java.util.List;

/// A plan with every kind of difference in it.
final class PlannerChanges {

    private PlannerChanges() {}

    static Plan difference() {
        var resource = ComparisonTest.resource(ComparisonTest.STORAGE, Mode.CREATE, "{'kind':'StorageV2'}");
        var output = new Json.Output(resource.id(), "properties.x");
        var differences = List.of(
                new Difference("kind", Json.of("A"), Json.of("B"), true, Cause.OUTSIDE),
                new Difference("properties.y[a.b/c]", Json.NULL, output, false, Cause.ANSWERS),
                new Difference("tags.z", Json.of("z"), Json.NULL, false, Cause.UNKNOWN));
        var change = new Change(resource, Sign.REPLACE, differences, Cause.ANSWERS, "because");
        return new Plan(
                new Blueprint(ChoicesFixture.withDataAccounts(), List.of(resource)),
                List.of(change),
                List.of(),
                List.of(Wording.plain("An obstacle.")));
    }
}
