package groundwork.practices.access;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;

/// ACC-04: who shall use Spark may do all that takes: notebooks and jobs together, for Azure has no operation of
/// its own for Spark (facts 3.6).
public final class SparkPermissions implements Practice {

    private static final About ABOUT = new About("ACC-04", Severity.HIGH, List.of("S5", "S6"), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return new WorkloadRights(Workload.SPARK, say("findings.SparkPermissions.use-spark")).judge(subject);
    }
}
