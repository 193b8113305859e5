package groundwork.practices.live;

import static groundwork.terms.Say.say;

import groundwork.cloud.CloudFailure;
import groundwork.cloud.Fact;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Asks a cloud something beyond resources, while other looks go on.
final class Asking {

    private Asking() {}

    /// The answer, or which right was missing to get it.
    ///
    /// @param right the operation it takes (`Microsoft.Authorization/locks/read`)
    static <T> CompletableFuture<Fact<T>> begin(Looks looks, String right, Supplier<T> question) {
        var answer = new CompletableFuture<Fact<T>>();
        looks.go(() -> {
            try {
                answer.complete(answer(right, question));
            } finally {
                // A failure that ends everything is thrown by the looks; nobody may wait for this answer then.
                answer.complete(new Fact.Unread<>(right));
            }
        });
        return answer;
    }

    private static <T> Fact<T> answer(String right, Supplier<T> question) {
        try {
            return new Fact.Known<>(question.get());
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return new Fact.Unread<>(
                    say("findings.Asking.the-right", "right", right, "code", e.code(), "message", e.getMessage()));
        }
    }
}
