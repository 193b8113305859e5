package groundwork.practices.operations;

import groundwork.cloud.Preflight;
import groundwork.practices.Beforehand;
import groundwork.practices.CloudAnswer;
import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.Property;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// OPS-07: the region offers the sizes, and the quota allows all nodes at once.
public final class QuotaFits implements Beforehand {

    private static final About ABOUT =
            new About("OPS-07", "Quota and sizes suffice", Severity.HIGH, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return CloudAnswer.judge(
                subject,
                Preflight::capacity,
                "sizes and quota of the region",
                (_, capacity) -> judge(subject, capacity));
    }

    private static List<Verdict> judge(Subject subject, Preflight.Capacity capacity) {
        var wanted = new LinkedHashMap<String, Long>();
        return ComputeView.judge(subject, compute -> {
            if (compute.kind() == ComputeView.Kind.ATTACHED) {
                return new Verdict.NotApplicable(compute.words() + " takes no quota of Azure Machine Learning");
            }
            var size = new Property(compute.id(), compute.body(), "properties.properties.vmSize");
            return capacity.sizes().stream()
                    .filter(offer -> offer.name().equalsIgnoreCase(size.seen()))
                    .findFirst()
                    .map(offer -> fits(capacity, compute, offer, wanted))
                    .orElseGet(() -> size.broken(
                            "a size the region offers",
                            new Cure.ByHand(
                                    "Choose a size that is offered in the region for " + compute.words() + ".")));
        });
    }

    private static Verdict fits(
            Preflight.Capacity capacity, ComputeView compute, Preflight.VmSize size, Map<String, Long> wanted) {
        var type = compute.body().text("properties.computeType").orElse("");
        if (size.computeTypes().stream().noneMatch(type::equalsIgnoreCase)) {
            return broken(compute, size.name() + " is not offered for " + type, "a size that is");
        }
        if (Unread.isLive(compute.body())) {
            return new Verdict.Kept(compute.id(), "there already; Azure counts it");
        }
        boolean cheap = compute.text("vmPriority")
                .filter("LowPriority"::equalsIgnoreCase)
                .isPresent();
        if (cheap && !size.lowPriority()) {
            return broken(compute, size.name() + " is not offered at low priority", "a dedicated size, or another");
        }
        long cores = size.cores() * nodes(compute);
        for (var usage : capacity.usages()) {
            if (counts(usage.name(), size.family(), cheap)) {
                long all = wanted.merge(usage.name(), cores, Long::sum);
                if (usage.limit() >= 0 && usage.used() + all > usage.limit()) {
                    return broken(
                            compute,
                            all + " cores wanted, " + Math.max(0, usage.limit() - usage.used()) + " left of "
                                    + usage.name(),
                            "enough quota for all nodes at once");
                }
            }
        }
        return new Verdict.Kept(compute.id(), cores + " cores, within quota");
    }

    /// Quota is kept for each family and for the region as a whole, dedicated and low priority apart.
    private static boolean counts(String usage, String family, boolean cheap) {
        var line = plain(usage);
        boolean mine = line.startsWith(plain(family)) || line.startsWith("totalcluster");
        return mine && line.contains("vcpus") && line.contains("lowpriority") == cheap;
    }

    private static String plain(String text) {
        return text.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static long nodes(ComputeView compute) {
        return compute.property("scaleSettings")
                .number("maxNodeCount")
                .map(BigDecimal::longValue)
                .orElse(1L);
    }

    private static Verdict broken(ComputeView compute, String seen, String expected) {
        return new Verdict.Broken(
                compute.id(),
                "properties.properties.vmSize",
                seen,
                expected,
                new Cure.ByHand("Ask for more quota, choose another size, or let the cluster grow less."));
    }
}
