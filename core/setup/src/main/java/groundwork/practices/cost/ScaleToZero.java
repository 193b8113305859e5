package groundwork.practices.cost;

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

    private static final About ABOUT =
            new About("CST-01", "Clusters scale down to no nodes", Severity.LOW, List.of(), List.of("CKV_AZURE_150"));

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
            return new Verdict.NotApplicable(compute.words() + " is no cluster");
        }
        var least = new Property(compute.id(), compute.body(), "properties.properties.scaleSettings.minNodeCount");
        return least.value().isNull()
                ? new Verdict.Kept(compute.id(), "no least number of nodes, which means none")
                : least.shallBe(Json.of(0), "Let the cluster scale down to no nodes.");
    }
}
