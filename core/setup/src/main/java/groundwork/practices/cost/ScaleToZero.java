package groundwork.practices.cost;

import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.util.List;

/// CST-01: a cluster nobody uses has no nodes, and costs nothing.
public final class ScaleToZero implements Practice {

    private static final About ABOUT = new About("CST-01", Severity.LOW, List.of(), List.of("CKV_AZURE_150"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return ComputeView.judge(subject, ScaleToZero::judge);
    }

    private static Verdict judge(ComputeView compute) {
        if (compute.kind() != ComputeView.Kind.CLUSTER) {
            return new Verdict.NotApplicable(say("findings.ScaleToZero.is-no-cluster", "compute", compute.words()));
        }
        var least = new Property(compute.id(), compute.body(), "properties.properties.scaleSettings.minNodeCount");
        return least.value().isNull()
                ? new Verdict.Kept(compute.id(), say("findings.ScaleToZero.no-least-number-of-nodes-which"))
                : least.shallBe(Json.of(0), say("findings.ScaleToZero.let-the-cluster-scale-down-to"));
    }
}
