package groundwork.practices.operations;

import static groundwork.terms.Say.say;

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

    private static final About ABOUT = new About("OPS-07", Severity.HIGH, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return CloudAnswer.judge(
                subject,
                Preflight::capacity,
                say("findings.QuotaFits.sizes-and-quota-of-the-region"),
                (_, capacity) -> judge(subject, capacity));
    }

    private static List<Verdict> judge(Subject subject, Preflight.Capacity capacity) {
        var wanted = new LinkedHashMap<String, Long>();
        return ComputeView.judge(subject, compute -> {
            if (compute.kind() == ComputeView.Kind.ATTACHED) {
                return new Verdict.NotApplicable(
                        say("findings.QuotaFits.takes-no-quota-of-azure-machine", "compute", compute.words()));
            }
            var size = new Property(compute.id(), compute.body(), "properties.properties.vmSize");
            return capacity.sizes().stream()
                    .filter(offer -> offer.name().equalsIgnoreCase(size.seen()))
                    .findFirst()
                    .map(offer -> fits(capacity, compute, offer, wanted))
                    .orElseGet(() -> size.broken(
                            say("findings.QuotaFits.a-size-the-region-offers"),
                            new Cure.ByHand(say(
                                    "findings.QuotaFits.choose-a-size-that-is-offered", "compute", compute.words()))));
        });
    }

    private static Verdict fits(
            Preflight.Capacity capacity, ComputeView compute, Preflight.VmSize size, Map<String, Long> wanted) {
        var type = compute.body().text("properties.computeType").orElse("");
        if (size.computeTypes().stream().noneMatch(type::equalsIgnoreCase)) {
            return broken(
                    compute,
                    say("findings.QuotaFits.is-not-offered-for", "name", size.name(), "type", type),
                    say("findings.QuotaFits.a-size-that-is"));
        }
        if (Unread.isLive(compute.body())) {
            return new Verdict.Kept(compute.id(), say("findings.QuotaFits.there-already-azure-counts-it"));
        }
        boolean cheap = compute.text("vmPriority")
                .filter("LowPriority"::equalsIgnoreCase)
                .isPresent();
        if (cheap && !size.lowPriority()) {
            return broken(
                    compute,
                    say("findings.QuotaFits.is-not-offered-at-low-priority", "name", size.name()),
                    say("findings.QuotaFits.a-dedicated-size-or-another"));
        }
        long cores = size.cores() * nodes(compute);
        for (var usage : capacity.usages()) {
            if (counts(usage.name(), size.family(), cheap)) {
                long all = wanted.merge(usage.name(), cores, Long::sum);
                if (usage.limit() >= 0 && usage.used() + all > usage.limit()) {
                    return broken(
                            compute,
                            say(
                                    "findings.QuotaFits.cores-wanted-left-of",
                                    "wanted",
                                    all,
                                    "left",
                                    Math.max(0, usage.limit() - usage.used()),
                                    "name",
                                    usage.name()),
                            say("findings.QuotaFits.enough-quota-for-all-nodes-at"));
                }
            }
        }
        return new Verdict.Kept(compute.id(), say("findings.QuotaFits.cores-within-quota", "cores", cores));
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
                new Cure.ByHand(say("findings.QuotaFits.ask-for-more-quota-choose-another")));
    }
}
