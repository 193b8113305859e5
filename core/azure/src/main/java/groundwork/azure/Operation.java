package groundwork.azure;

import static groundwork.terms.Say.later;

import com.azure.core.http.HttpMethod;
import groundwork.cloud.Cloud.Progress;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Waits for what Azure has begun, whichever way the provider reports it (facts 7.1): a status to poll
/// (`Azure-AsyncOperation`), a result to poll (`Location`), or the resource's own `provisioningState`. A final
/// answer of 200 that carries a failed status is a failure: the storage provider does that.
final class Operation {

    private static final Duration LONGEST = Duration.ofHours(1);

    /// How often what was written may be looked for in vain.
    private static final int MOST_UNSEEN = 12;

    private final Arm arm;
    private final Target target;
    private final Progress progress;
    private final Instant until = Instant.now().plus(LONGEST);
    private final Pace pace = new Pace();

    /// What the operation is about.
    sealed interface Target {
        /// A resource that is written; its URL shows the result.
        record Written(String url) implements Target {}

        /// A resource that is deleted; its URL shows 404 in the end.
        record Deleted(String url) implements Target {}

        /// An action; its own answer is the result.
        record Action() implements Target {}
    }

    Operation(Arm arm, Target target, Progress progress) {
        this.arm = arm;
        this.target = target;
        this.progress = progress;
    }

    /// The body Azure holds in the end; null JSON for a deletion.
    ///
    /// @throws CloudFailure.Refused     when the operation failed or was cancelled
    /// @throws CloudFailure.Unavailable when it is not over within an hour
    Json finish(Answer first) {
        if (!first.headers().asyncOperation().isEmpty()) {
            return byStatus(first);
        }
        if (first.status() == 202 && !first.headers().location().isEmpty()) {
            return byResult(first);
        }
        return byState(first);
    }

    private Json byStatus(Answer first) {
        var answer = first;
        while (true) {
            rest(answer);
            answer = get(first.headers().asyncOperation());
            if (answer.status() == 404) {
                // The provider has already forgotten the operation: the resource itself tells.
                return end(first);
            }
            var status = status(answer);
            switch (status.toLowerCase(Locale.ROOT)) {
                case "succeeded" -> {
                    return target instanceof Target.Action ? result(first, answer) : end(answer);
                }
                case "failed", "canceled", "cancelled" ->
                    throw Errors.ofOperation(good(answer).body(), answer.correlationId());
                default -> progress.saw(status);
            }
        }
    }

    /// The word of a status answer. One without any is over when it is no longer 202.
    private static String status(Answer answer) {
        var word = good(answer).body().text("status").or(() -> answer.body().text("properties.provisioningState"));
        return word.orElse(answer.status() == 202 ? "Accepted" : "Succeeded");
    }

    /// What an action answers: at its `Location` where it names one, else within the last status.
    private Json result(Answer first, Answer last) {
        if (!first.headers().location().isEmpty()) {
            var result = get(first.headers().location());
            if (result.isGood()) {
                return result.body();
            }
        }
        var properties = last.body().at("properties");
        return properties.isNull() ? last.body() : properties;
    }

    private Json byResult(Answer first) {
        var answer = first;
        var location = first.headers().location();
        while (answer.status() == 202) {
            progress.saw("Accepted");
            rest(answer);
            answer = get(location);
            if (!(target instanceof Target.Deleted && answer.status() == 404)) {
                good(answer);
            }
            location = answer.headers().location().isEmpty()
                    ? location
                    : answer.headers().location();
        }
        refuseFailed(answer);
        return end(answer);
    }

    private Json byState(Answer first) {
        refuseFailed(first);
        return switch (target) {
            case Target.Action() -> first.body();
            case Target.Deleted(var url) -> first.status() == 202 ? gone(url, first) : Json.NULL;
            case Target.Written(var url) ->
                first.body().isNull() || isUnderWay(first.body()) ? settled(url, first) : first.body();
        };
    }

    /// What is to be answered when the operation itself is over: a final look at what was written.
    private Json end(Answer last) {
        return switch (target) {
            case Target.Action() -> last.body();
            case Target.Deleted _ -> Json.NULL;
            case Target.Written(var url) -> settled(url, get(url));
        };
    }

    /// Looks at the resource until it is at rest: an operation can be over while names are still being resolved.
    private Json settled(String url, Answer first) {
        var answer = first;
        int unseen = 0;
        while (isUnseen(answer) && unseen++ < MOST_UNSEEN
                || isUnderWay(good(answer).body())) {
            refuseFailed(answer);
            progress.saw(state(answer.body()));
            rest(answer);
            answer = get(url);
        }
        refuseFailed(good(answer));
        return answer.body();
    }

    /// Accepted with an empty answer, or not yet to be seen everywhere.
    private static boolean isUnseen(Answer answer) {
        return answer.status() == 404 || answer.isGood() && answer.body().isNull();
    }

    private Json gone(String url, Answer first) {
        var answer = first;
        while (answer.status() != 404) {
            refuseFailed(good(answer));
            progress.saw("Deleting");
            rest(answer);
            answer = get(url);
        }
        return Json.NULL;
    }

    private static String state(Json body) {
        return body.text("properties.provisioningState").orElse("");
    }

    private static boolean isUnderWay(Json body) {
        var state = state(body).toLowerCase(Locale.ROOT);
        return !state.isEmpty() && !state.equals("succeeded");
    }

    private static void refuseFailed(Answer answer) {
        var state = state(answer.body()).toLowerCase(Locale.ROOT);
        var status = answer.body().text("status").orElse("").toLowerCase(Locale.ROOT);
        if (state.equals("failed") || state.equals("canceled") || status.equals("failed")) {
            throw Errors.ofOperation(answer.body(), answer.correlationId());
        }
    }

    private Answer get(String url) {
        return arm.send(HttpMethod.GET, url, Optional.empty());
    }

    private void rest(Answer answer) {
        if (Instant.now().isAfter(until)) {
            throw new CloudFailure.Unavailable("StillRunning", later("azure.an-hour"), answer.correlationId(), null);
        }
        pace.rest(answer);
    }

    private static Answer good(Answer answer) {
        if (!answer.isGood()) {
            throw Errors.of(answer);
        }
        return answer;
    }
}
