package groundwork.report;

import groundwork.terms.Json;
import java.util.List;

/// The lessons there are, as JSON of schema `groundwork/lessons/1`; see `docs/reference/json.md`.
public final class LessonsReport {

    public static final String SCHEMA = "groundwork/lessons/1";

    private LessonsReport() {}

    /// One lesson.
    ///
    /// @param done whether its exercise was done on this machine
    public record Listed(String id, String title, boolean done) {}

    public static Json json(List<Listed> lessons) {
        var items = lessons.stream()
                .map(lesson -> Json.object("id", lesson.id(), "title", lesson.title(), "done", lesson.done()));
        return Json.object("schema", SCHEMA, "lessons", Json.array(items));
    }
}
