package groundwork.practices.accept;

import java.util.LinkedHashSet;
import java.util.Set;

/// What changed between two reports.
///
/// @param fresh broken now and not before
/// @param gone  broken before and not now
/// @param still broken both times
public record Comparison(Set<Fingerprint> fresh, Set<Fingerprint> gone, Set<Fingerprint> still) {

    /// Compares what was broken before with what is now.
    public static Comparison of(Set<Fingerprint> before, Set<Fingerprint> now) {
        return new Comparison(without(now, before), without(before, now), without(now, without(now, before)));
    }

    private static Set<Fingerprint> without(Set<Fingerprint> all, Set<Fingerprint> some) {
        var left = new LinkedHashSet<>(all);
        left.removeAll(some);
        return java.util.Collections.unmodifiableSet(left);
    }
}
