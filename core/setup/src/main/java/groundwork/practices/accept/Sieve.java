package groundwork.practices.accept;

import groundwork.practices.Baseline;
import groundwork.practices.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of many findings a person wants to hear: the practices they asked for, without what is waived and what
/// was accepted before. Takes one workspace after the other and remembers only counts, so that a fleet of any
/// size passes through it. Used by one thread.
public final class Sieve {

    private final Wanted wanted;
    private final LocalDate today;
    private final Set<Waiver> used = new LinkedHashSet<>();
    private final Set<Fingerprint> broken = new LinkedHashSet<>();
    private final Set<Fingerprint> met = new LinkedHashSet<>();
    private final List<Waivers.Waived> waived = new ArrayList<>();

    public Sieve(Wanted wanted, LocalDate today) {
        this.wanted = wanted;
        this.today = today;
    }

    /// What somebody wants to hear of.
    ///
    /// @param accepted what was broken at some moment and is not told again; empty: everything is told
    public record Wanted(Baseline baseline, List<Waiver> waivers, Optional<Accepted> accepted) {

        /// Everything.
        public static final Wanted ALL = new Wanted(Baseline.ALL, List.of(), Optional.empty());

        public Wanted {
            waivers = List.copyOf(waivers);
        }
    }

    /// The findings of one workspace that are left, in their order; what is waived is marked so.
    public List<Finding> sift(List<Finding> findings) {
        var asked = findings.stream()
                .filter(finding -> wanted.baseline().includes(finding.practice()))
                .toList();
        var held = Waivers.apply(wanted.waivers(), asked, today);
        held.waived().stream().map(Waivers.Waived::by).forEach(used::add);
        waived.addAll(held.waived());
        var now = Fingerprint.of(held.standing());
        broken.addAll(now);
        var told = wanted.accepted()
                .map(known -> fresh(known, held.standing(), now))
                .orElse(held.standing());
        return merged(asked, told, held.waived());
    }

    private static List<Finding> merged(List<Finding> all, List<Finding> told, List<Waivers.Waived> waived) {
        var by = new IdentityHashMap<Finding, Waiver>();
        waived.forEach(one -> by.put(one.finding(), one.by()));
        var left = Collections.<Finding>newSetFromMap(new IdentityHashMap<>());
        left.addAll(told);
        return all.stream()
                .filter(finding -> left.contains(finding) || by.containsKey(finding))
                .map(finding -> Optional.ofNullable(by.get(finding))
                        .map(waiver -> finding.waived(waiver.decision()))
                        .orElse(finding))
                .toList();
    }

    private List<Finding> fresh(Accepted known, List<Finding> standing, Set<Fingerprint> now) {
        now.stream().filter(known.findings()::contains).forEach(met::add);
        return known.without(standing);
    }

    /// Everything that is broken and not waived, accepted or not: what a record of accepted findings holds.
    public Accepted everything() {
        return new Accepted(broken);
    }

    /// How many findings were accepted before, and are broken still.
    public int accepted() {
        return met.size();
    }

    /// What is waived, with its waiver.
    public List<Waivers.Waived> waived() {
        return Collections.unmodifiableList(waived);
    }

    /// Waivers that have ended: they waive nothing.
    public List<Waiver> expired() {
        return wanted.waivers().stream()
                .filter(waiver -> waiver.isExpired(today))
                .toList();
    }

    /// Waivers in force that spoke of nothing so far.
    public List<Waiver> unused() {
        return wanted.waivers().stream()
                .filter(waiver -> !waiver.isExpired(today) && !used.contains(waiver))
                .toList();
    }
}
