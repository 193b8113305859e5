package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Curing.Target;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Inspection;
import groundwork.gui.desk.Outlook;
import groundwork.practices.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be looked at in the checklist: the same practices, judged on different evidence.
///
/// @param of    what was judged
/// @param words what people call it
/// @param live  the workspace that was seen, where one is there: what is broken in it can be cured
public record Judged(Of of, String words, List<Finding> findings, Optional<Target> live) {

    public Judged {
        findings = List.copyOf(findings);
    }

    /// What the practices can be judged on, from the least seen to the most.
    public enum Of {
        ANSWERS,
        PREVIEW,
        RUN,
        WORKSPACE
    }

    /// Everything there is to look at now.
    public static List<Judged> all(Desk desk) {
        var all = new ArrayList<Judged>();
        all.add(new Judged(
                Of.ANSWERS,
                say("checklistplace.as-planned"),
                desk.judgement().get().findings(),
                Optional.empty()));
        if (desk.outlook().get() instanceof Outlook.Ready ready) {
            all.add(new Judged(
                    Of.PREVIEW, say("checklistplace.as-previewed"), ready.plan().findings(), Optional.empty()));
        }
        var seen = desk.inspector().inspection().get();
        if (desk.carrying().get() instanceof Carrying.Ended ended
                && !ended.applied().live().isEmpty()
                && !(seen instanceof Inspection.Seen known
                        && known.findings().equals(ended.applied().live()))) {
            all.add(new Judged(
                    Of.RUN,
                    say("checklistplace.after-run"),
                    ended.applied().live(),
                    Optional.of(Target.of(ended.applied().after().blueprint().choices()))));
        }
        if (seen instanceof Inspection.Seen(var target, var cloud, var findings)) {
            all.add(new Judged(
                    Of.WORKSPACE,
                    say("checklistplace.in-cloud", "name", target.workspace().name(), "cloud", cloud),
                    findings,
                    Optional.of(target)));
        }
        return all;
    }

    @Override
    public String toString() {
        return words;
    }
}
