package groundwork.practices.identity;

import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;

/// IDN-08: it is clear as whom code runs, on each compute.
public final class WhoseTokenRuns implements Practice {

    private static final About ABOUT = new About("IDN-08", Severity.LOW, List.of("S6"), List.of());

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
            case ATTACHED ->
                new Verdict.NotApplicable(
                        say("findings.WhoseTokenRuns.is-its-owner-affair", "compute", compute.words()));
        };
    }

    private static Verdict cluster(ComputeView compute) {
        return compute.identities().isEmpty()
                ? new Verdict.Kept(compute.id(), say("findings.WhoseTokenRuns.jobs-run-with-the-workspace"))
                : new Verdict.Kept(
                        compute.id(),
                        say(
                                "findings.WhoseTokenRuns.jobs-that-ask-for-the-managed",
                                "name",
                                compute.identities().getFirst().name()));
    }

    /// Single sign-on is on unless it was switched off.
    private static Verdict instance(ComputeView compute) {
        boolean signedOn = compute.body().truth(SINGLE_SIGN_ON).orElse(true);
        if (signedOn) {
            return new Verdict.Kept(
                    compute.id(),
                    say(
                            "findings.WhoseTokenRuns.notebooks-run-with-the-token-of",
                            "although",
                            compute.identities().isEmpty()
                                    ? ""
                                    : say(
                                            "findings.WhoseTokenRuns.although-is-attached",
                                            "name",
                                            compute.identities().getFirst().name())));
        }
        return compute.identities().isEmpty()
                ? new Verdict.Broken(
                        compute.id(),
                        SINGLE_SIGN_ON,
                        say("findings.WhoseTokenRuns.single-sign-on-is-off-and"),
                        say("findings.WhoseTokenRuns.single-sign-on-or-a-managed"),
                        new Cure.ByHand(say(
                                "findings.WhoseTokenRuns.create-again-with-single-sign-on",
                                "compute",
                                compute.words())))
                : new Verdict.Kept(
                        compute.id(),
                        say(
                                "findings.WhoseTokenRuns.notebooks-run-as",
                                "name",
                                compute.identities().getFirst().name()));
    }
}
