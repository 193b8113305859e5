package groundwork.report;

import groundwork.choices.Words;
import groundwork.export.whatif.WhatIf;
import groundwork.export.whatif.WhatIf.Entry;
import groundwork.export.whatif.WhatIf.Item;
import groundwork.export.whatif.WhatIf.Noise;
import groundwork.export.whatif.WhatIf.Verdict;
import groundwork.terms.Json;

/// What Azure's own what-if says of a plan, as the member `whatIf` of a preview.
final class WhatIfReport {

    private WhatIfReport() {}

    /// The preview with the member, where somebody asked.
    static Json with(Json preview, WhatIf whatIf) {
        return switch (whatIf) {
            case WhatIf.Unasked() -> preview;
            case WhatIf.Refused(var code, var message) ->
                preview.with("whatIf", Json.object("refused", Json.object("code", code, "message", message)));
            case WhatIf.Said said -> preview.with("whatIf", said(said));
        };
    }

    private static Json said(WhatIf.Said said) {
        return Json.object(
                "agrees",
                said.count(Verdict.AGREES),
                "noise",
                said.count(Verdict.NOISE),
                "differs",
                said.count(Verdict.DIFFERS),
                "unseen",
                said.count(Verdict.UNSEEN),
                "resources",
                Json.array(said.items().stream().map(WhatIfReport::item)),
                "notes",
                Json.array(said.notes().stream().map(Json::of)));
    }

    private static Json item(Item item) {
        return Json.object(
                "id",
                item.id(),
                "title",
                item.title(),
                "sign",
                Words.of(item.ours()),
                "azure",
                item.azure(),
                "verdict",
                Words.of(item.verdict()),
                "note",
                item.note(),
                "properties",
                Json.array(item.entries().stream().map(WhatIfReport::entry)));
    }

    private static Json entry(Entry entry) {
        Json json = Json.object(
                "path", entry.path(), "kind", entry.kind(), "before", entry.before(), "after", entry.after());
        return entry.noise() == Noise.NONE
                ? json
                : json.with("noise", Json.of(entry.noise().words()));
    }
}
