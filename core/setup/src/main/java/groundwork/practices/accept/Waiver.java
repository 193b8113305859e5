package groundwork.practices.accept;

import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.ResourceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody's decision to live with a broken practice for a while.
///
/// @param practice its id
/// @param scope    of which resources: an id in which `*` stands for anything, compared without case
/// @param reason   why
/// @param owner    who decided it, and is asked when it ends
/// @param expires  the last day it counts
public record Waiver(String practice, String scope, String reason, String owner, LocalDate expires) {

    /// Whether it speaks of this finding; only what is broken can be waived.
    public boolean covers(Finding finding) {
        return finding.verdict() instanceof Verdict.Broken broken
                && finding.practice().about().id().equalsIgnoreCase(practice)
                && matches(broken.subject());
    }

    private boolean matches(ResourceId subject) {
        var pattern = Arrays.stream(scope.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                .matcher(subject.value())
                .matches();
    }

    /// What a finding it covers says of it.
    public Finding.Waived decision() {
        return new Finding.Waived(owner, reason, expires);
    }

    /// Whether it has ended.
    public boolean isExpired(LocalDate today) {
        return today.isAfter(expires);
    }
}
