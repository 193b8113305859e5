package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.cloud.Preflight;
import groundwork.practices.Beforehand;
import groundwork.practices.CloudAnswer;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// OPS-05: no policy in force refuses what is planned, or rewrites it without a word.
public final class PolicyLeavesItAlone implements Beforehand {

    private static final About ABOUT = new About("OPS-05", Severity.HIGH, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return CloudAnswer.judge(
                subject,
                Preflight::policies,
                say("findings.PolicyLeavesItAlone.the-policies-in-force"),
                (workspace, policies) -> judge(subject, workspace, policies));
    }

    private static List<Verdict> judge(
            Subject subject, WorkspaceView workspace, List<Preflight.AssignedPolicy> policies) {
        var verdicts = new ArrayList<Verdict>();
        for (var policy : policies) {
            switch (policy.effect().toLowerCase(Locale.ROOT)) {
                case "deny", "modify", "append" -> first(subject, policy).ifPresent(verdicts::add);
                default -> {}
            }
        }
        return verdicts.isEmpty()
                ? List.of(new Verdict.Kept(
                        workspace.id(),
                        say(
                                "findings.PolicyLeavesItAlone.none-of-policies-in-force-objects",
                                "count",
                                policies.size())))
                : verdicts;
    }

    /// A refusal of any resource speaks before a doubt about one.
    private static Optional<Verdict> first(Subject subject, Preflight.AssignedPolicy policy) {
        Optional<Verdict> doubt = Optional.empty();
        for (var entry : subject.world().resources().entrySet()) {
            var effect = new PolicyEffect(policy, entry.getKey(), entry.getValue());
            switch (effect.hits()) {
                case TRUE -> {
                    return Optional.of(effect.broken());
                }
                case UNKNOWN -> doubt = doubt.or(() -> Optional.of(effect.doubt()));
                case FALSE -> {}
            }
        }
        return doubt;
    }
}
