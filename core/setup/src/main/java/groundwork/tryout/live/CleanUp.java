package groundwork.tryout.live;

import groundwork.cloud.CloudFailure;
import java.util.Optional;

/// Takes back what a probe made. A clean-up that fails does not turn a probe's result; what is left says by its
/// labels what it is.
final class CleanUp {

    private CleanUp() {}

    /// Does this even where the thread was interrupted meanwhile, which stays so afterwards.
    ///
    /// @return what went wrong, in Azure's words; empty where nothing did
    static Optional<String> despiteInterruption(Runnable cleaning) {
        boolean interrupted = Thread.interrupted();
        try {
            cleaning.run();
            return Optional.empty();
        } catch (CloudFailure e) {
            return Optional.of(e.code() + ": " + e.getMessage());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
