package groundwork.gui.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where work is done that must not hold up the screen, and where its results are handed back.
///
/// @param workers does the work; may block
/// @param stage   hands results to the models, one after the other: the FX thread, or the caller in tests
public record Offstage(Executor workers, Executor stage) {

    /// Does `work` aside; then one of the two is told on the stage.
    public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Trouble> trouble) {
        CompletableFuture.supplyAsync(work, workers)
                .whenCompleteAsync(
                        (value, thrown) -> {
                            if (thrown == null) {
                                then.accept(value);
                            } else {
                                trouble.accept(Trouble.of(thrown instanceof CompletionException e ? cause(e) : thrown));
                            }
                        },
                        stage);
    }

    private static Throwable cause(CompletionException wrapped) {
        var cause = wrapped.getCause();
        return cause == null ? wrapped : cause;
    }
}
