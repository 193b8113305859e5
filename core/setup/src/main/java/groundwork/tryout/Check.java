package groundwork.tryout;

import groundwork.access.Decision;
import groundwork.access.Need;
import groundwork.terms.ResourceId;

/// One operation that was asked about, and the answer.
public record Check(Need need, ResourceId on, Decision decision) {

    /// Whether it is certain that it will not work.
    boolean fails() {
        return switch (decision) {
            case Decision.NotGranted() -> true;
            case Decision.Forbidden _ -> true;
            case Decision.Allowed _ -> false;
            case Decision.Unknown _ -> false;
        };
    }
}
