package groundwork.gui.shell;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
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
        return broken == 0 ? "" : say("shell.broken", "broken", broken);
    }

    private static String preview(Outlook outlook) {
        return switch (outlook) {
            case Outlook.Ready(var answers, var cloud, var plan, var expected, var fromFile) -> {
                long open = plan.changes().size() - plan.count(Sign.NOTHING);
                yield open == 0 ? "" : say("shell.to-do", "open", open);
            }
            case Outlook.Looking _ -> say("shell.reading-now");
            case Outlook.Broken _ -> say("shell.failed");
            case Outlook.None _ -> "";
        };
    }

    private static String run(Carrying carrying) {
        return switch (carrying) {
            case Carrying.Running _ -> say("shell.running-now");
            case Carrying.Ended(var board, var applied) -> Words.said(applied.outcome());
            case Carrying.Watched _ -> say("shell.watching");
            case Carrying.TakenBack(var board, var runId, var outcome) -> say("shell.taken-back");
            case Carrying.Left left -> "";
            case Carrying.Broken _ -> say("shell.failed");
            case Carrying.None _ -> "";
        };
    }

    private static String choices(Judgement judgement) {
        int open = judgement.complaints().size();
        return open == 0 ? "" : say("shell.open", "open", open);
    }
}
