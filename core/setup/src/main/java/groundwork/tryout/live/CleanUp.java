package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.cloud.CloudFailure;
import groundwork.tryout.live.DataPlane.Blob;
import groundwork.tryout.live.DataPlane.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Takes back what one probe made. A clean-up that fails does not turn the probe's result; what is left is told
/// beside it, and says by its labels what it is.
final class CleanUp {

    private static final int NOT_THERE = 404;

    private final List<String> left = new ArrayList<>();

    /// What could not be taken back, a sentence each.
    List<String> left() {
        return List.copyOf(left);
    }

    /// Cancels a job, by doing this.
    void cancel(String job, Runnable cancelling) {
        despiteInterruption(cancelling, why -> say("live.left-job", "name", job, "why", why));
    }

    /// Stops a compute instance, by doing this.
    void stop(String instance, Runnable stopping) {
        despiteInterruption(stopping, why -> say("live.left-instance", "name", instance, "why", why));
    }

    /// Deletes a blob; one that is not there is gone already.
    void delete(DataPlane data, Blob blob) {
        despiteInterruption(
                () -> {
                    var why = switch (data.ask(Deed.DELETE, blob, "")) {
                        case Said.Refused(var status, var code, var _) -> status == NOT_THERE ? "" : code;
                        case Said.NoAnswer(var reason) -> reason;
                        case Said.Done _ -> "";
                        case Said.NotAsked _ -> "";
                    };
                    if (!why.isEmpty()) {
                        left.add(blob(blob, why));
                    }
                },
                why -> blob(blob, why));
    }

    /// It is known that this blob could not be deleted.
    void stays(Blob blob, String why) {
        left.add(blob(blob, why));
    }

    private static String blob(Blob blob, String why) {
        return say("live.left-blob", "path", blob.path(), "container", blob.container(), "why", why);
    }

    /// Does this even where the thread was interrupted meanwhile, which stays so afterwards.
    private void despiteInterruption(Runnable cleaning, UnaryOperator<String> words) {
        boolean interrupted = Thread.interrupted();
        try {
            cleaning.run();
        } catch (CloudFailure e) {
            left.add(words.apply(e.code() + ": " + e.getMessage()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
