package groundwork.practices.live;

import groundwork.cloud.CloudFailure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Asks the same of many things, all at once: the wait is that of the slowest answer.
final class AtOnce {

    private AtOnce() {}

    /// The answers, in the order of what was asked about.
    ///
    /// @throws CloudFailure the first of them in that order that is one; the others are waited for no longer
    static <T, R> List<R> each(Collection<T> things, Function<T, R> question) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var asked = things.stream()
                    .map(thing -> threads.submit(() -> question.apply(thing)))
                    .toList();
            var answers = new ArrayList<R>();
            for (Future<R> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
