package groundwork.gui.desk;

import groundwork.cloud.Advice;
import java.util.Optional;

/// What became of a step that failed, and what to do now.
public record Counsel(String outcome, String next) {

    /// On the detail of a failed step, which begins with Azure's code; empty where nothing more is known.
    public static Optional<Counsel> on(String detail) {
        return Advice.onDetail(detail).map(advice -> new Counsel(advice.outcome(), advice.next()));
    }
}
