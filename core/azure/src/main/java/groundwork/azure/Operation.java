package groundwork.azure;

import com.azure.core.http.HttpMethod;
import groundwork.cloud.Cloud.Progress;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Waits for what Azure has begun, whichever way the provider reports it: a status to poll
/// (`Azure-AsyncOperation`), a result to poll (`Location`), or the resource's own `provisioningState`. A final
/// answer of 200 that carries a failed status is a failure: the storage provider does that.
final class Operation {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final Arm arm;
    private final Optional<String> resource;
    private final Progress progress;
    private final Instant until = Instant.now().plus(LONGEST);
    private Duration wait = FIRST_WAIT;

    /// @param resource the URL of the resource written; empty for a deletion or an action
    Operation(Arm arm, Optional<String> resource, Progress progress) {
        this.arm = arm;
        this.resource = resource;
        this.progress = progress;
    }

    /// The body Azure holds in the end; null JSON for a deletion.
    ///
    /// @throws CloudFailure.Refused when the operation failed or was cancelled
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
            answer = good(arm.send(HttpMethod.GET, first.headers().asyncOperation(), Optional.empty()));
            var status = answer.body().text("status").orElse("");
            switch (status.toLowerCase(Locale.ROOT)) {
                case "succeeded" -> {
                    return resource.map(this::read)
                            .or(() -> result(first))
                            .orElse(answer.body().at("properties"));
                }
                case "failed", "canceled", "cancelled" -> throw Errors.ofOperation(answer.body(), correlation(answer));
                default -> progress.saw(status);
            }
        }
    }

    private Optional<Json> result(Answer first) {
        var location = first.headers().location();
        if (location.isEmpty()) {
            return Optional.empty();
        }
        var answer = arm.send(HttpMethod.GET, location, Optional.empty());
        return answer.isGood() ? Optional.of(answer.body()) : Optional.empty();
    }

    private Json byResult(Answer first) {
        var answer = first;
        var location = first.headers().location();
        while (answer.status() == 202) {
            progress.saw("Accepted");
            rest(answer);
            answer = good(arm.send(HttpMethod.GET, location, Optional.empty()));
            location = answer.headers().location().isEmpty()
                    ? location
                    : answer.headers().location();
        }
        refuseFailed(answer);
        return resource.map(this::read).orElse(answer.body());
    }

    private Json byState(Answer first) {
        var answer = first;
        refuseFailed(answer);
        while (resource.isPresent() && isUnderWay(answer.body())) {
            progress.saw(state(answer.body()));
            rest(answer);
            answer = good(arm.send(HttpMethod.GET, resource.get(), Optional.empty()));
            refuseFailed(answer);
        }
        return answer.body().isNull() && resource.isPresent() && first.isGood() ? read(resource.get()) : answer.body();
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
            throw Errors.ofOperation(answer.body(), correlation(answer));
        }
    }

    private Json read(String url) {
        return good(arm.send(HttpMethod.GET, url, Optional.empty())).body();
    }

    /// Waits as long as Azure asks, else a little longer each time.
    private void rest(Answer answer) {
        if (Instant.now().isAfter(until)) {
            throw new CloudFailure.Unavailable(
                    "StillRunning",
                    "Azure has been at it for an hour and is not done; it goes on there. Look at the portal, then resume.",
                    correlation(answer),
                    null);
        }
        Arm.pause(answer.retryAfter().orElse(wait));
        wait = Arm.min(wait.multipliedBy(2), LONGEST_WAIT);
    }

    private static String correlation(Answer answer) {
        return answer.headers().correlationId();
    }

    private static Answer good(Answer answer) {
        if (!answer.isGood()) {
            throw Errors.of(answer);
        }
        return answer;
    }
}
