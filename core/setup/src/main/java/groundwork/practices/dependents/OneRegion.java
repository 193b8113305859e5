package groundwork.practices.dependents;

import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// DEP-08: workspace, network and compute are in one region, and so is what they stand on.
public final class OneRegion implements Practice {

    private static final About ABOUT = new About("DEP-08", Severity.MEDIUM, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var here = region(workspace.body(), "location");
            if (here.isEmpty()) {
                return List.of(
                        new Verdict.Unknown(workspace.id(), say("findings.OneRegion.the-region-of-the-workspace")));
            }
            var verdicts = new ArrayList<>(Unread.within(subject, workspace.id(), ComputeView.TYPE));
            ComputeView.managedIn(subject)
                    .forEach(compute -> verdicts.add(judge(here.get(), compute.id(), compute.body())));
            for (var subnet : SubnetView.ofCompute(subject, workspace)) {
                subnet.parent().ifPresent(network -> verdicts.add(other(subject, here.get(), network)));
            }
            for (var kind : Kind.values()) {
                workspace.dependent(kind.property()).ifPresent(id -> verdicts.add(other(subject, here.get(), id)));
            }
            return verdicts.isEmpty()
                    ? List.of(new Verdict.NotApplicable(say("findings.OneRegion.the-workspace-stands-alone")))
                    : verdicts;
        });
    }

    private static Verdict other(Subject subject, String here, ResourceId id) {
        if (subject.isPartial(id)) {
            return Unread.partial(id);
        }
        return subject.world().find(id).map(body -> judge(here, id, body)).orElseGet(() -> Unread.of(subject, id));
    }

    private static Verdict judge(String here, ResourceId id, Json body) {
        var there = region(body, "properties.computeLocation").or(() -> region(body, "location"));
        return there.filter(place -> !place.equals(here))
                .<Verdict>map(place -> new Verdict.Broken(
                        id,
                        "location",
                        place,
                        say("findings.OneRegion.as-the-workspace", "here", here),
                        new Cure.ByHand(say("findings.OneRegion.use-one-in-or-accept-this", "here", here))))
                .orElseGet(() -> new Verdict.Kept(id, say("findings.OneRegion.in", "here", here)));
    }

    private static Optional<String> region(Json body, String path) {
        return body.text(path).map(text -> text.replace(" ", "").toLowerCase(Locale.ROOT));
    }
}
