package groundwork.practices.accept;

import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What makes a broken practice the same one tomorrow: the practice, the resource, the property. What was seen
/// may change meanwhile.
public record Fingerprint(String practice, ResourceId subject, String path) {

    /// The fingerprint of a finding; only what is broken and not waived has one.
    public static Optional<Fingerprint> of(Finding finding) {
        return finding.verdict() instanceof Verdict.Broken broken && finding.isBroken()
                ? Optional.of(new Fingerprint(finding.practice().about().id(), broken.subject(), broken.path()))
                : Optional.empty();
    }

    /// Those of all broken practices, in their order.
    public static Set<Fingerprint> of(List<Finding> findings) {
        var all = new LinkedHashSet<Fingerprint>();
        findings.forEach(finding -> of(finding).ifPresent(all::add));
        return all;
    }

    /// Those in a report of schema `groundwork/findings/1`, or of accepted findings, which holds the same
    /// members.
    public static Set<Fingerprint> read(Json report) {
        return read(report, "broken");
    }

    /// Those of one verdict; what has none is broken.
    static Set<Fingerprint> read(Json report, String verdict) {
        var all = new LinkedHashSet<Fingerprint>();
        for (var item : report.items("findings")) {
            var practice = item.text("practice.id").or(() -> item.text("practice"));
            var subject = item.text("subject").filter(id -> id.startsWith("/"));
            boolean meant = item.text("verdict").orElse("broken").equals(verdict);
            if (meant && practice.isPresent() && subject.isPresent()) {
                all.add(new Fingerprint(
                        practice.get(),
                        new ResourceId(subject.get()),
                        item.text("path").orElse("")));
            }
        }
        return all;
    }
}
