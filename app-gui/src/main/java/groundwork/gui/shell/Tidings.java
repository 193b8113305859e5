package groundwork.gui.shell;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Judgement;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.preview.Sign;
import groundwork.report.Tally;
import java.util.function.BiConsumer;

/// A few words beside each place of the rail: how it stands there.
final class Tidings {

    private Tidings() {}

    /// Tells now, and whenever something changes.
    static void of(Desk desk, BiConsumer<Place, String> tell) {
        desk.judgement().subscribe(judgement -> {
            tell.accept(Place.CHOICES, choices(judgement));
            tell.accept(Place.CHECKLIST, checklist(judgement));
        });
        desk.outlook().subscribe(outlook -> tell.accept(Place.PREVIEW, preview(outlook)));
        desk.carrying().subscribe(carrying -> tell.accept(Place.RUN, run(carrying)));
    }

    private static String checklist(Judgement judgement) {
        long broken = Tally.of(judgement.findings()).broken().all();
        return broken == 0 ? "" : broken + " broken";
    }

    private static String preview(Outlook outlook) {
        return switch (outlook) {
            case Outlook.Ready(var answers, var cloud, var plan, var expected, var fromFile) -> {
                long open = plan.changes().size() - plan.count(Sign.NOTHING);
                yield open == 0 ? "" : open + " to do";
            }
            case Outlook.Looking _ -> "reading";
            case Outlook.Broken _ -> "failed";
            case Outlook.None _ -> "";
        };
    }

    private static String run(Carrying carrying) {
        return switch (carrying) {
            case Carrying.Running _ -> "running";
            case Carrying.Ended(var board, var applied) -> applied.outcome().word();
            case Carrying.Watched _ -> "watching";
            case Carrying.TakenBack(var board, var runId, var outcome) -> "taken back";
            case Carrying.Left left -> "";
            case Carrying.Broken _ -> "failed";
            case Carrying.None _ -> "";
        };
    }

    private static String choices(Judgement judgement) {
        int open = judgement.complaints().size();
        return open == 0 ? "" : open + " open";
    }
}
