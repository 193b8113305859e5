package groundwork.practices.operations;

import static groundwork.terms.Say.say;

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

    private static final About ABOUT = new About("OPS-04", Severity.MEDIUM, List.of(), List.of());

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
            return new Verdict.NotApplicable(
                    say("findings.WhoseTokenRuns.is-its-owner-affair", "compute", compute.words()));
        }
        var size = new Property(compute.id(), compute.body(), "properties.properties.vmSize");
        return RetiredSizes.find(size.seen())
                .map(retired -> size.broken(
                        say(
                                "findings.SupportedVersions.a-size-of-a-series-that",
                                "series",
                                retired.series(),
                                "date",
                                retired.date()),
                        new Cure.ByHand(say(
                                "findings.SupportedVersions.create-a-new-compute-with-another",
                                "compute",
                                compute.words()))))
                .orElseGet(size::kept);
    }
}
