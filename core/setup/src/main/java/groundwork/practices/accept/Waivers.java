package groundwork.practices.accept;

import groundwork.practices.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What waivers make of findings. A waiver that has ended waives nothing, and says so.
///
/// @param standing findings that no waiver in force speaks of, in their order
/// @param waived   findings that are broken and waived, each with its waiver
/// @param expired  waivers that have ended, whether or not they still speak of anything
/// @param unused   waivers in force that speak of nothing here
public record Waivers(List<Finding> standing, List<Waived> waived, List<Waiver> expired, List<Waiver> unused) {

    public Waivers {
        standing = List.copyOf(standing);
        waived = List.copyOf(waived);
        expired = List.copyOf(expired);
        unused = List.copyOf(unused);
    }

    /// A finding somebody decided to live with.
    public record Waived(Finding finding, Waiver by) {}

    /// Holds findings against waivers.
    public static Waivers apply(List<Waiver> waivers, List<Finding> findings, LocalDate today) {
        var inForce =
                waivers.stream().filter(waiver -> !waiver.isExpired(today)).toList();
        var standing = new ArrayList<Finding>();
        var waived = new ArrayList<Waived>();
        var used = new LinkedHashSet<Waiver>();
        for (var finding : findings) {
            var by = inForce.stream().filter(waiver -> waiver.covers(finding)).toList();
            used.addAll(by);
            if (by.isEmpty()) {
                standing.add(finding);
            } else {
                waived.add(new Waived(finding, by.getFirst()));
            }
        }
        return new Waivers(
                standing,
                waived,
                waivers.stream().filter(waiver -> waiver.isExpired(today)).toList(),
                inForce.stream().filter(waiver -> !used.contains(waiver)).toList());
    }
}
