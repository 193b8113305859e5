package groundwork.report;

import groundwork.practices.Lesson;
import groundwork.practices.Lesson.Heading;
import groundwork.practices.Practice;
import groundwork.terms.Json;

/// One practice with its lesson as JSON of schema `groundwork/practice/1`; see `docs/reference/json.md`.
public final class PracticeReport {

    public static final String SCHEMA = "groundwork/practice/1";

    private PracticeReport() {}

    public static Json json(Practice practice) {
        return Json.object(
                "schema",
                SCHEMA,
                "practice",
                FindingsReport.about(practice.about()),
                "lesson",
                lesson(Lesson.of(practice)));
    }

    /// The sections as Markdown.
    private static Json lesson(Lesson lesson) {
        return Json.object(
                "practice",
                lesson.section(Heading.PRACTICE),
                "why",
                lesson.section(Heading.WHY),
                "sets",
                lesson.section(Heading.SETS),
                "differ",
                lesson.section(Heading.DIFFER),
                "links",
                Json.array(lesson.links().stream().map(Json::of)));
    }
}
