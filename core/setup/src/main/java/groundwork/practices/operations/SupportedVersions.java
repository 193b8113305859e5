package groundwork.practices.operations;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;

/// OPS-04: nothing stands on a VM series Azure has retired. A table of this package says which.
public final class SupportedVersions implements Practice {

    private static final About ABOUT =
            new About("OPS-04", "Nothing relies on what Azure has retired", Severity.MEDIUM, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return ComputeView.judge(subject, SupportedVersions::judge);
    }

    private static Verdict judge(ComputeView compute) {
        if (compute.kind() == ComputeView.Kind.ATTACHED) {
            return new Verdict.NotApplicable(compute.words() + " is its owner's affair");
        }
        var size = new Property(compute.id(), compute.body(), "properties.properties.vmSize");
        return RetiredSizes.find(size.seen())
                .map(retired -> size.broken(
                        "a size of a series that is not retired (" + retired.series() + " was on " + retired.date()
                                + ")",
                        new Cure.ByHand("Create a new compute with another size and delete " + compute.words() + ".")))
                .orElseGet(size::kept);
    }
}
