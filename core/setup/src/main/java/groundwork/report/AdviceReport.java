package groundwork.report;

import groundwork.cloud.Advice;
import groundwork.terms.Json;
import java.util.List;

/// What is known of one of Azure's codes, as JSON of schema `groundwork/advice/1`; see `docs/reference/json.md`.
public final class AdviceReport {

    public static final String SCHEMA = "groundwork/advice/1";

    private AdviceReport() {}

    /// @param code as it was asked for
    public static Json json(String code, List<Advice> known) {
        return Json.object(
                "schema",
                SCHEMA,
                "code",
                code,
                "advice",
                Json.array(known.stream().map(AdviceReport::advice)));
    }

    private static Json advice(Advice advice) {
        return Json.object(
                "codes",
                Json.array(advice.codes().stream().map(Json::of)),
                "message",
                advice.message(),
                "means",
                advice.means(),
                "outcome",
                advice.outcome(),
                "next",
                advice.next(),
                "link",
                advice.link().<Json>map(Json::of).orElse(Json.NULL));
    }
}
