package groundwork.cli.view;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.Resource;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Surroundings;
import groundwork.cli.look.Wishes;
import groundwork.practices.Catalogue;
import groundwork.practices.Subject;
import groundwork.preview.Cause;
import groundwork.preview.Change;
import groundwork.preview.Difference;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.terms.Json;
import groundwork.terms.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Plans and consoles for tests of what is drawn.
final class Fixtures {

    private Fixtures() {}

    static Console console() {
        return Console.of(Wishes.NONE, new Surroundings(Map.of(), false, StandardCharsets.UTF_8));
    }

    static Console ascii() {
        return Console.of(Wishes.NONE, new Surroundings(Map.of(), false, StandardCharsets.US_ASCII));
    }

    static Blueprint blueprint() {
        return BlueprintMaker.from(Questionnaire.standard().choices(AnswersFile.example(Example.SEED)));
    }

    /// Nothing is there yet.
    static Plan fresh() {
        var blueprint = blueprint();
        var changes = blueprint.resources().stream()
                .map(resource -> new Change(resource, Sign.CREATE, List.of(), Cause.ANSWERS, "not there yet"))
                .toList();
        return new Plan(blueprint, changes, Catalogue.judge(Subject.of(blueprint)), List.of());
    }

    /// All is there, and one resource of each sign differs.
    static Plan changed() {
        var blueprint = blueprint();
        var resources = blueprint.resources();
        var location = new Difference("location", Json.of("northeurope"), Json.of("westeurope"), true, Cause.ANSWERS);
        var tags = new Difference("tags.owner", Json.NULL, Json.of("platform team"), false, Cause.ANSWERS);
        var principal = new Difference(
                "properties.rules",
                Json.strings("a"),
                new Json.Output(resources.get(1).id(), "properties.principalId"),
                false,
                Cause.ANSWERS);
        var changes = List.of(
                new Change(resources.get(0), Sign.NOTHING, List.of(), Cause.ANSWERS, "as it should be"),
                new Change(
                        resources.get(1),
                        Sign.REPLACE,
                        List.of(location),
                        Cause.ANSWERS,
                        "cannot change in place: location"),
                new Change(
                        resources.get(2), Sign.UPDATE, List.of(tags, principal), Cause.ANSWERS, "2 properties differ"),
                new Change(resources.get(3), Sign.CREATE, List.of(), Cause.ANSWERS, "not there yet"));
        return new Plan(
                blueprint, changes, List.of(), List.of(Wording.plain("The identity would have to be replaced.")));
    }

    /// One resource differs because of the answers, two because somebody changed them since.
    static Plan drifted() {
        var blueprint = blueprint();
        var resources = blueprint.resources();
        var changes = List.of(
                tagged(resources.get(0), Cause.OUTSIDE, "tags.owner differs, changed since the last run"),
                tagged(resources.get(1), Cause.OUTSIDE, "tags.owner differs, changed since the last run"),
                tagged(resources.get(2), Cause.ANSWERS, "tags.owner differs"));
        return new Plan(blueprint, changes, List.of(), List.of());
    }

    private static Change tagged(Resource resource, Cause cause, String words) {
        var tags = new Difference("tags.owner", Json.NULL, Json.of("platform team"), false, cause);
        return new Change(resource, Sign.UPDATE, List.of(tags), cause, words);
    }

    static String text(List<Line> lines) {
        return lines.stream().map(Line::plain).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }
}
