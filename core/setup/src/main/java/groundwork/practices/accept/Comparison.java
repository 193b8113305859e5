package groundwork.practices.accept;

import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What changed between two reports.
///
/// @param fresh  broken now and not before
/// @param gone   broken before and not now
/// @param still  broken both times
/// @param untold broken before, and now nobody can tell: not counted as gone
public record Comparison(
        Set<Fingerprint> fresh, Set<Fingerprint> gone, Set<Fingerprint> still, Set<Fingerprint> untold) {

    /// Compares what was broken before with what is now.
    public static Comparison of(Set<Fingerprint> before, Set<Fingerprint> now) {
        return of(before, new Now(now, Set.of()));
    }

    /// The same where it is known what nobody could tell.
    public static Comparison of(Set<Fingerprint> before, Now now) {
        var fresh = without(now.broken(), before);
        var left = without(before, now.broken());
        var gone = new LinkedHashSet<>(left);
        gone.removeIf(now::isUntold);
        return new Comparison(fresh, gone, without(now.broken(), fresh), without(left, gone));
    }

    /// What a report says now.
    ///
    /// @param broken  what is broken
    /// @param unknown what nobody could tell, without a property
    public record Now(Set<Fingerprint> broken, Set<Fingerprint> unknown) {

        /// What these findings say.
        public static Now of(List<Finding> findings) {
            var unknown = new LinkedHashSet<Fingerprint>();
            for (var finding : findings) {
                if (finding.verdict() instanceof Verdict.Unknown(var subject, var _)) {
                    unknown.add(new Fingerprint(finding.practice().about().id(), subject, ""));
                }
            }
            return new Now(Fingerprint.of(findings), unknown);
        }

        /// What a saved report says.
        public static Now read(Json report) {
            return new Now(Fingerprint.read(report), Fingerprint.read(report, "unknown"));
        }

        private boolean isUntold(Fingerprint before) {
            return unknown.stream()
                    .anyMatch(one -> one.practice().equals(before.practice())
                            && (before.subject().isWithin(one.subject())
                                    || one.subject().isWithin(before.subject())));
        }
    }

    private static Set<Fingerprint> without(Set<Fingerprint> all, Set<Fingerprint> some) {
        var left = new LinkedHashSet<>(all);
        left.removeAll(some);
        return java.util.Collections.unmodifiableSet(left);
    }
}
