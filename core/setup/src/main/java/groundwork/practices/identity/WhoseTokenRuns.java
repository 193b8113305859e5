package groundwork.practices.identity;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;

/// IDN-08: it is clear as whom code runs, on each compute.
public final class WhoseTokenRuns implements Practice {

    private static final About ABOUT =
            new About("IDN-08", "It is clear as whom code runs", Severity.LOW, List.of("S6"), List.of());

    private static final String SINGLE_SIGN_ON = "properties.properties.enableSSO";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return ComputeView.judge(subject, WhoseTokenRuns::judge);
    }

    private static Verdict judge(ComputeView compute) {
        return switch (compute.kind()) {
            case CLUSTER -> cluster(compute);
            case INSTANCE -> instance(compute);
            case ATTACHED -> new Verdict.NotApplicable(compute.words() + " is its owner's affair");
        };
    }

    private static Verdict cluster(ComputeView compute) {
        return compute.identities().isEmpty()
                ? new Verdict.Kept(
                        compute.id(), "jobs run with the workspace's token, or as who submits where they ask for it")
                : new Verdict.Kept(
                        compute.id(),
                        "jobs that ask for the managed identity run as "
                                + compute.identities().getFirst().name()
                                + ", those that ask for it as who submits them");
    }

    /// Single sign-on is on unless it was switched off.
    private static Verdict instance(ComputeView compute) {
        boolean signedOn = compute.body().truth(SINGLE_SIGN_ON).orElse(true);
        if (signedOn) {
            return new Verdict.Kept(
                    compute.id(),
                    "notebooks run with the token of the person"
                            + (compute.identities().isEmpty()
                                    ? ""
                                    : ", although "
                                            + compute.identities().getFirst().name() + " is attached"));
        }
        return compute.identities().isEmpty()
                ? new Verdict.Broken(
                        compute.id(),
                        SINGLE_SIGN_ON,
                        "single sign-on is off and no identity is attached: code runs as nobody",
                        "single sign-on, or a managed identity",
                        new Cure.ByHand(
                                "Create " + compute.words() + " again with single sign-on or a managed identity."))
                : new Verdict.Kept(
                        compute.id(),
                        "notebooks run as " + compute.identities().getFirst().name());
    }
}
