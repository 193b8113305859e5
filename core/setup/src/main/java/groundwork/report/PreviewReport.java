package groundwork.report;

import groundwork.blueprint.Resource;
import groundwork.choices.Words;
import groundwork.export.whatif.WhatIf;
import groundwork.preview.Change;
import groundwork.preview.Difference;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.terms.Json;

/// What a run would do, as JSON of schema `groundwork/preview/1`; see `docs/reference/json.md`.
public final class PreviewReport {

    public static final String SCHEMA = "groundwork/preview/1";

    private PreviewReport() {}

    /// The whole report.
    public static Json json(Plan plan) {
        return Json.object(
                "schema",
                SCHEMA,
                "summary",
                summary(plan),
                "changes",
                Json.array(plan.changes().stream().map(PreviewReport::change)),
                "obstacles",
                Json.array(plan.obstacles().stream().map(Json::of)),
                "price",
                PriceReport.json(plan.estimate()),
                "practices",
                FindingsReport.summary(plan.findings()),
                "findings",
                FindingsReport.array(plan.findings()));
    }

    /// The whole report, with what Azure's own what-if says where it was asked.
    public static Json json(Plan plan, WhatIf whatIf) {
        return WhatIfReport.with(json(plan), whatIf);
    }

    /// The counts alone.
    static Json summary(Plan plan) {
        return Json.object(
                "create",
                plan.count(Sign.CREATE),
                "update",
                plan.count(Sign.UPDATE),
                "replace",
                plan.count(Sign.REPLACE),
                "nothing",
                plan.count(Sign.NOTHING),
                "empty",
                plan.isEmpty());
    }

    /// One change of a plan.
    static Json change(Change change) {
        var resource = change.resource();
        return Json.object(
                "sign",
                Words.of(change.sign()),
                "id",
                resource.id(),
                "type",
                resource.type(),
                "name",
                resource.name(),
                "title",
                resource.why().title(),
                "reason",
                change.reason(),
                "cause",
                Words.of(change.cause()),
                "choice",
                resource.why().choice(),
                "practices",
                Json.array(resource.why().practices().stream().map(Json::of)),
                "secondStep",
                resource.mode() == Resource.Mode.SECOND_STEP,
                "differences",
                Json.array(change.differences().stream().map(PreviewReport::difference)));
    }

    private static Json difference(Difference difference) {
        return Json.object(
                "path",
                difference.path(),
                "before",
                difference.before(),
                "after",
                difference.after(),
                "immutable",
                difference.immutable(),
                "cause",
                Words.of(difference.cause()));
    }
}
