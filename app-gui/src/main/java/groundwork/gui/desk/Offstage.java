package groundwork.gui.desk;

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
        workers.execute(() -> {
            var told = told(work, then, trouble);
            stage.execute(told);
        });
    }

    /// Does `work` aside, of which only a failure is told.
    void run(Runnable work, Consumer<Trouble> trouble) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                trouble);
    }

    private static <T> Runnable told(Supplier<T> work, Consumer<T> then, Consumer<Trouble> trouble) {
        try {
            var value = work.get();
            return () -> then.accept(value);
        } catch (RuntimeException | Error thrown) {
            var failed = Trouble.of(thrown);
            return () -> trouble.accept(failed);
        }
    }
}
