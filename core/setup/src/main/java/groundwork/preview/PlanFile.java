package groundwork.preview;

import static groundwork.terms.Say.say;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.choices.Choices;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plan as a file (`"schema": "groundwork/plan/1"`): the choices, every resource and every change, so that who
/// reads it needs nothing else. Findings are not in it; they are judged anew from the same blueprint.
public final class PlanFile {

    private static final String SCHEMA = "groundwork/plan/1";

    private PlanFile() {}

    /// The text of a file that holds this plan.
    public static String write(Plan plan) {
        return JsonText.print(Json.object(
                        "schema",
                        SCHEMA,
                        "choices",
                        Records.write(plan.blueprint().choices()),
                        "resources",
                        Json.array(plan.blueprint().resources().stream().map(PlanFile::resource)),
                        "changes",
                        Json.array(plan.changes().stream().map(PlanFile::change)),
                        "obstacles",
                        Json.array(plan.hindrances().stream().map(Wording::json))))
                + "\n";
    }

    private static Json resource(Resource resource) {
        return Json.object(
                "id",
                resource.id(),
                "apiVersion",
                resource.apiVersion(),
                "mode",
                resource.mode().name(),
                "why",
                why(resource.why()),
                "after",
                Json.array(resource.after().stream().sorted().map(Json::of)),
                "body",
                resource.body());
    }

    private static Json why(Resource.Why why) {
        return Json.object(
                "title",
                why.words().json(),
                "choice",
                why.choice(),
                "practices",
                Json.array(why.practices().stream().map(Json::of)));
    }

    private static Resource.Why why(Json json) {
        return new Resource.Why(Wording.read(json.at("title")), text(json, "choice"), texts(json, "practices"));
    }

    private static Json change(Change change) {
        return Json.object(
                "key",
                change.resource().key(),
                "sign",
                change.sign().name(),
                "cause",
                change.cause().name(),
                "reason",
                change.words().json(),
                "differences",
                Json.array(change.differences().stream().map(Records::write)));
    }

    /// Reads a file.
    ///
    /// @throws Unreadable with a sentence for people
    public static Plan read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new Unreadable(say("preview.no-file", "file", file), e);
        } catch (IOException e) {
            throw new Unreadable(say("preview.not-read", "file", file, "message", e.getMessage()), e);
        }
    }

    /// Reads the text of a file; `name` stands in messages.
    public static Plan parse(String name, String text) {
        try {
            var json = JsonText.parse(text);
            refuseOther(name, json.text("schema").orElse(""));
            return plan(json);
        } catch (JsonText.Malformed | Records.Mismatch | IllegalArgumentException e) {
            throw new Unreadable(say("preview.no-plan", "name", name, "message", e.getMessage()), e);
        }
    }

    private static void refuseOther(String name, String schema) {
        if (schema.matches("groundwork/plan/\\d+") && !schema.equals(SCHEMA)) {
            throw new Unreadable(say("preview.other-version", "name", name, "schema", schema), null);
        }
        if (!schema.equals(SCHEMA)) {
            throw new Unreadable(say("preview.no-schema", "name", name, "schema", SCHEMA), null);
        }
    }

    private static Plan plan(Json json) {
        var resources = json.items("resources").stream().map(PlanFile::resource).toList();
        var blueprint = new Blueprint(Records.read(Choices.class, json.at("choices")), resources);
        var byKey = new HashMap<String, Resource>();
        resources.forEach(resource -> byKey.put(resource.key(), resource));
        var changes = new ArrayList<Change>();
        for (var change : json.items("changes")) {
            var resource = byKey.get(text(change, "key"));
            if (resource == null) {
                throw new Records.Mismatch(say("preview.change-of-nothing", "key", text(change, "key")));
            }
            changes.add(change(resource, change));
        }
        return new Plan(
                blueprint,
                changes,
                List.of(),
                json.items("obstacles").stream().map(Wording::read).toList());
    }

    private static Resource resource(Json json) {
        var after = new LinkedHashSet<ResourceId>();
        texts(json, "after").forEach(id -> after.add(new ResourceId(id)));
        return new Resource(
                new ResourceId(text(json, "id")),
                text(json, "apiVersion"),
                json.at("body"),
                Records.read(Resource.Mode.class, json.at("mode")),
                why(json.at("why")),
                Set.copyOf(after));
    }

    private static Change change(Resource resource, Json json) {
        return new Change(
                resource,
                Records.read(Sign.class, json.at("sign")),
                json.items("differences").stream().map(PlanFile::difference).toList(),
                Records.read(Cause.class, json.at("cause")),
                Wording.read(json.at("reason")));
    }

    private static Difference difference(Json json) {
        return new Difference(
                text(json, "path"),
                json.at("before"),
                json.at("after"),
                json.truth("immutable").orElse(false),
                Records.read(Cause.class, json.at("cause")));
    }

    private static String text(Json json, String name) {
        return json.text(name).orElseThrow(() -> new Records.Mismatch(say("preview.missing", "what", name)));
    }

    private static List<String> texts(Json json, String name) {
        return json.items(name).stream()
                .map(item -> item instanceof Json.Str(var text) ? text : "")
                .toList();
    }

    /// The file is no plan this program can carry out.
    public static final class Unreadable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unreadable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
