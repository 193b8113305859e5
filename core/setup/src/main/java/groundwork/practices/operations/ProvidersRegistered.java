package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.cloud.Preflight;
import groundwork.practices.Beforehand;
import groundwork.practices.CloudAnswer;
import groundwork.practices.Cure;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OPS-08: the subscription is registered with every provider that what is planned, or there, belongs to.
public final class ProvidersRegistered implements Beforehand {

    private static final About ABOUT = new About("OPS-08", Severity.HIGH, List.of(), List.of());

    /// Notebooks belong to the workspace though no resource of a plan is theirs (facts 1.22).
    private static final List<String> HIDDEN = List.of("Microsoft.Notebooks");

    /// What a workspace and all that stands around it belongs to (facts 1.22).
    public static final Set<String> AROUND_A_WORKSPACE = Set.of(
            "Microsoft.MachineLearningServices",
            "Microsoft.Notebooks",
            "Microsoft.Storage",
            "Microsoft.KeyVault",
            "Microsoft.ContainerRegistry",
            "Microsoft.Network",
            "Microsoft.ManagedIdentity",
            "Microsoft.Insights",
            "Microsoft.OperationalInsights");

    /// Every subscription has these.
    private static final List<String> ALWAYS = List.of("Microsoft.Authorization", "Microsoft.Resources");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return CloudAnswer.judge(
                subject,
                Preflight::providers,
                say("findings.ProvidersRegistered.which-providers-are-registered"),
                (workspace, states) -> judge(subject, workspace, states));
    }

    /// The providers the resources of a subject belong to.
    public static Set<String> of(Subject subject) {
        var all = new LinkedHashSet<String>();
        subject.world().resources().keySet().stream()
                .map(ResourceId::type)
                .map(type -> type.substring(0, Math.max(0, type.indexOf('/'))))
                .filter(name -> !name.isEmpty() && ALWAYS.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(all::add);
        all.addAll(HIDDEN);
        return all;
    }

    private static List<Verdict> judge(
            Subject subject, WorkspaceView workspace, Map<String, Preflight.Registration> states) {
        var subscription =
                ResourceId.subscription(workspace.id().subscriptionId().orElse(""));
        var names = of(subject);
        var verdicts = names.stream()
                .flatMap(name -> judge(subscription, name, states).stream())
                .toList();
        return verdicts.isEmpty() ? List.of(new Verdict.Kept(subscription, kept(names, states))) : verdicts;
    }

    private static String kept(Set<String> names, Map<String, Preflight.Registration> states) {
        var planned = names.stream()
                .filter(name -> states.get(name.toLowerCase(Locale.ROOT)) == Preflight.Registration.PLANNED)
                .toList();
        return planned.isEmpty()
                ? say("findings.ProvidersRegistered.all-providers-are-registered", "count", names.size())
                : say(
                        "findings.ProvidersRegistered.registers-the-missing",
                        "count",
                        names.size(),
                        "missing",
                        String.join(", ", planned));
    }

    /// A cloud that does not know a provider says nothing about it.
    private static Optional<Verdict> judge(
            ResourceId subscription, String name, Map<String, Preflight.Registration> states) {
        var state = states.get(name.toLowerCase(Locale.ROOT));
        if (state == null) {
            return Optional.of(new Verdict.Unknown(
                    subscription, say("findings.ProvidersRegistered.whether-is-registered", "name", name)));
        }
        return switch (state) {
            case REGISTERED, PLANNED -> Optional.empty();
            case REGISTERING, NOT_REGISTERED ->
                Optional.of(new Verdict.Broken(
                        subscription,
                        name,
                        say("findings.ProvidersRegistered.not-registered"),
                        "registered",
                        new Cure.Register(
                                say("findings.ProvidersRegistered.register-in-the-subscription", "name", name), name)));
        };
    }
}
