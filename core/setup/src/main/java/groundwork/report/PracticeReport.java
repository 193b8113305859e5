package groundwork.report;

import groundwork.practices.Practice;
import groundwork.terms.Json;

/// One practice as JSON of schema `groundwork/practice/1`; see `docs/reference/json.md`.
public final class PracticeReport {

    public static final String SCHEMA = "groundwork/practice/1";

    private PracticeReport() {}

    public static Json json(Practice practice) {
        return Json.object("schema", SCHEMA, "practice", FindingsReport.about(practice.about()));
    }
}
