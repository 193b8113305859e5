package groundwork.practices.access;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;

/// ACC-05: who shall submit jobs may, through the present API and through the one before, which MLflow still
/// uses.
public final class JobPermissions implements Practice {

    private static final About ABOUT = new About("ACC-05", Severity.HIGH, List.of("S5", "S7"), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return new WorkloadRights(Workload.JOBS, say("findings.JobPermissions.run-jobs")).judge(subject);
    }
}
