package groundwork.practices.access;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;

/// ACC-03: who shall work in notebooks may do all that takes.
public final class NotebookPermissions implements Practice {

    private static final About ABOUT = new About("ACC-03", Severity.HIGH, List.of("S5"), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return new WorkloadRights(Workload.NOTEBOOKS, say("findings.NotebookPermissions.use-notebooks")).judge(subject);
    }
}
