package groundwork.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.policy.ExponentialBackoffOptions;
import com.azure.core.http.policy.RequestIdPolicy;
import com.azure.core.http.policy.RetryOptions;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.http.policy.UserAgentPolicy;
import com.azure.core.management.http.policy.ArmChallengeAuthenticationPolicy;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Sends one request at a time through azure-core's pipeline: signed, retried, and over in bounded time.
final class Arm {

    /// How long what passes by itself (a principal not known everywhere yet, another write going on) is tried
    /// again.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final HttpPipeline pipeline;

    Arm(HttpClient http, TokenCredential credential, String scope) {
        var backoff = new ExponentialBackoffOptions()
                .setMaxRetries(5)
                .setBaseDelay(Duration.ofMillis(400))
                .setMaxDelay(Duration.ofSeconds(20));
        this.pipeline = new HttpPipelineBuilder()
                .httpClient(http)
                .policies(
                        new UserAgentPolicy("groundwork"),
                        new RequestIdPolicy(),
                        new RetryPolicy(new RetryOptions(backoff)),
                        new ArmChallengeAuthenticationPolicy(credential, scope))
                .build();
    }

    /// Sends, and sends again where the refusal passes by itself.
    ///
    /// @throws CloudFailure.Unavailable when nothing answers
    /// @throws CloudFailure.NotSignedIn when there is no token to send
    /// @throws CloudFailure.Stopped     when the thread is interrupted
    Answer send(HttpMethod method, String url, Optional<Json> body) {
        var until = Instant.now().plus(PATIENCE);
        var wait = FIRST_WAIT;
        var answer = once(method, url, body);
        while (Errors.passes(answer) && Instant.now().isBefore(until)) {
            pause(answer.retryAfter().orElse(wait));
            wait = min(wait.multipliedBy(2), LONGEST_WAIT);
            answer = once(method, url, body);
        }
        return answer;
    }

    private Answer once(HttpMethod method, String url, Optional<Json> body) {
        var request = new HttpRequest(method, url)
                .setHeader(HttpHeaderName.ACCEPT, "application/json")
                .setHeader(
                        HttpHeaderName.fromString("x-ms-correlation-request-id"),
                        UUID.randomUUID().toString());
        body.ifPresent(json -> request.setHeader(HttpHeaderName.CONTENT_TYPE, "application/json")
                .setBody(BinaryData.fromString(JsonText.compact(json))));
        try (var response = pipeline.sendSync(request, new Context("azure-eagerly-read-response", true))) {
            return Answer.of(response);
        } catch (ClientAuthenticationException e) {
            throw notSignedIn(e);
        } catch (RuntimeException e) {
            throw interrupted(e) ? new CloudFailure.Stopped() : noAnswer(url, e);
        }
    }

    static CloudFailure notSignedIn(RuntimeException cause) {
        var reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new CloudFailure.NotSignedIn(
                "Nobody is signed in to this cloud: " + reason + " Sign in with 'az login' and try again.", cause);
    }

    private static boolean interrupted(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException) {
                return true;
            }
        }
        return Thread.currentThread().isInterrupted();
    }

    private static CloudFailure noAnswer(String url, RuntimeException failure) {
        var host = java.net.URI.create(url.split("\\?")[0]).getAuthority();
        return new CloudFailure.Unavailable(
                "NoAnswer", "There is no answer from " + host + ": " + reason(failure) + ".", "", failure);
    }

    /// What lies at the bottom of a failed call.
    static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
    }

    static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
