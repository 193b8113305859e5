package groundwork.gui.checklist;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Inspection;
import groundwork.gui.desk.Outlook;
import groundwork.practices.Finding;
import java.util.ArrayList;
import java.util.List;

/// What can be looked at in the checklist: the same practices, judged on different evidence.
///
/// @param of    what was judged
/// @param words what people call it
record Judged(Of of, String words, List<Finding> findings) {

    Judged {
        findings = List.copyOf(findings);
    }

    /// What the practices can be judged on, from the least seen to the most.
    enum Of {
        ANSWERS,
        PREVIEW,
        RUN,
        WORKSPACE
    }

    /// Everything there is to look at now.
    static List<Judged> all(Desk desk) {
        var all = new ArrayList<Judged>();
        all.add(new Judged(
                Of.ANSWERS, "As the answers plan it", desk.judgement().get().findings()));
        if (desk.outlook().get() instanceof Outlook.Ready ready) {
            all.add(new Judged(
                    Of.PREVIEW, "With what the preview saw", ready.plan().findings()));
        }
        if (desk.carrying().get() instanceof Carrying.Ended ended) {
            all.add(new Judged(
                    Of.RUN, "What is there after the run", ended.applied().live()));
        }
        if (desk.inspector().inspection().get() instanceof Inspection.Seen(var workspace, var cloud, var findings)) {
            all.add(new Judged(Of.WORKSPACE, workspace.name() + " in " + cloud, findings));
        }
        return all;
    }

    @Override
    public String toString() {
        return words;
    }
}
