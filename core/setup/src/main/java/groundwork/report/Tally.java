package groundwork.report;

import groundwork.practices.Finding;
import groundwork.practices.Severity;
import groundwork.practices.Verdict;
import java.util.Comparator;
import java.util.List;

/// How many findings carry which verdict. Unknown is never counted as kept.
///
/// @param broken by how much they matter, high first
/// @param waived broken, and somebody decided to live with it for a while
public record Tally(long kept, Broken broken, long waived, long unknown, long notApplicable) {

    /// Those with most to do first.
    static final Comparator<Tally> MOST_TO_DO = Comparator.<Tally>comparingLong(
                    tally -> tally.broken().high())
            .thenComparingLong(tally -> tally.broken().medium())
            .thenComparingLong(tally -> tally.broken().low())
            .thenComparingLong(Tally::unknown)
            .reversed();

    /// The broken ones by severity.
    public record Broken(long high, long medium, long low) {
        public long all() {
            return high + medium + low;
        }

        /// Whether something of this severity or more is broken.
        public boolean reaches(Severity severity) {
            return switch (severity) {
                case HIGH -> high > 0;
                case MEDIUM -> high + medium > 0;
                case LOW -> all() > 0;
            };
        }
    }

    /// Counts findings.
    public static Tally of(List<Finding> findings) {
        return new Tally(
                count(findings, Verdict.Kept.class),
                new Broken(
                        broken(findings, Severity.HIGH),
                        broken(findings, Severity.MEDIUM),
                        broken(findings, Severity.LOW)),
                findings.stream()
                        .filter(finding -> finding.waived().isPresent())
                        .count(),
                count(findings, Verdict.Unknown.class),
                count(findings, Verdict.NotApplicable.class));
    }

    /// How many came to this.
    long of(Row.Kind kind) {
        return switch (kind) {
            case BROKEN -> broken.all();
            case WAIVED -> waived;
            case UNKNOWN -> unknown;
            case KEPT -> kept;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    /// Both together.
    public Tally plus(Tally other) {
        return new Tally(
                kept + other.kept,
                new Broken(
                        broken.high + other.broken.high,
                        broken.medium + other.broken.medium,
                        broken.low + other.broken.low),
                waived + other.waived,
                unknown + other.unknown,
                notApplicable + other.notApplicable);
    }

    private static long count(List<Finding> findings, Class<? extends Verdict> kind) {
        return findings.stream()
                .filter(finding -> kind.isInstance(finding.verdict()))
                .count();
    }

    private static long broken(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(Finding::isBroken)
                .filter(finding -> finding.practice().about().severity() == severity)
                .count();
    }
}
