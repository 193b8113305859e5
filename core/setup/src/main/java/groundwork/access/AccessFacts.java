package groundwork.access;

import groundwork.terms.ResourceId;
import java.util.List;

/// Everything that decides who may do what, and what of it could not be seen.
public record AccessFacts(List<Assignment> assignments, List<Denial> denials, List<Gap> gaps, Scopes scopes) {

    public AccessFacts {
        assignments = List.copyOf(assignments);
        denials = List.copyOf(denials);
        gaps = List.copyOf(gaps);
    }

    /// Something that could not be seen.
    ///
    /// @param scope   on this scope and below it the picture is not whole
    /// @param missing the right or the reading it would take
    public record Gap(Kind kind, ResourceId scope, String missing) {}

    /// What could not be seen.
    public enum Kind {
        /// Perhaps a role is held that would allow.
        ASSIGNMENTS,
        /// Perhaps Azure denies what a role allows.
        DENIALS
    }
}
