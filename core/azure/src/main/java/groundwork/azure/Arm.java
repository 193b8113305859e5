package groundwork.azure;

import static groundwork.terms.Say.later;

import com.azure.core.credential.TokenCredential;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.policy.HttpPipelinePolicy;
import com.azure.core.http.policy.RequestIdPolicy;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.http.policy.UserAgentPolicy;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sends one request at a time through azure-core's pipeline: signed, and over in bounded time. What a repetition
/// alone may cure (408, 429, 5xx, no connection) is repeated here, as long as Azure asks; what a repetition cures
/// because the world moves on (a principal not known everywhere yet) is the run's to judge.
final class Arm {

    private final HttpPipeline pipeline;

    /// @param firstWait before the first repetition where Azure does not say; doubled each time
    Arm(HttpClient http, TokenCredential credential, String scope, Duration firstWait) {
        this(http, firstWait, List.of(new Signing(credential, scope)));
    }

    private Arm(HttpClient http, Duration firstWait, List<HttpPipelinePolicy> signing) {
        this.pipeline = new HttpPipelineBuilder()
                .httpClient(http)
                .policies(
                        new UserAgentPolicy("groundwork"),
                        new RequestIdPolicy(),
                        new RetryPolicy(new Repeating(firstWait)))
                .policies(signing.toArray(HttpPipelinePolicy[]::new))
                .policies(new Interruptible())
                .build();
    }

    /// For what is told to anyone: no token is sent.
    static Arm unsigned(HttpClient http, Duration firstWait) {
        return new Arm(http, firstWait, List.of());
    }

    /// Sends, whatever the status of the answer.
    ///
    /// @throws CloudFailure as the other does
    Answer send(HttpMethod method, String url, Optional<Json> body) {
        return send(method, url, body, Optional.empty());
    }

    /// Sends, whatever the status of the answer.
    ///
    /// @param ifMatch the etag the resource must still have
    ///
    /// @throws CloudFailure.Unavailable when nothing answers
    /// @throws CloudFailure.NotSignedIn when there is no token to send
    /// @throws CloudFailure.Stopped     when the thread is interrupted
    Answer send(HttpMethod method, String url, Optional<Json> body, Optional<String> ifMatch) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CloudFailure.Stopped();
        }
        var correlation = UUID.randomUUID().toString();
        var request = new HttpRequest(method, url)
                .setHeader(HttpHeaderName.ACCEPT, "application/json")
                .setHeader(HttpHeaderName.fromString("x-ms-correlation-request-id"), correlation);
        ifMatch.ifPresent(etag -> request.setHeader(HttpHeaderName.IF_MATCH, etag));
        body.ifPresent(json -> request.setHeader(HttpHeaderName.CONTENT_TYPE, "application/json")
                .setBody(BinaryData.fromString(JsonText.compact(json))));
        try (var response = pipeline.sendSync(request, new Context("azure-eagerly-read-response", true))) {
            return Answer.of(response);
        } catch (CloudFailure.Stopped e) {
            throw e;
        } catch (ClientAuthenticationException e) {
            throw notSignedIn(e);
        } catch (RuntimeException e) {
            throw Interruptible.isInterruption(e) ? Interruptible.stopped() : noAnswer(url, correlation, e);
        }
    }

    static CloudFailure notSignedIn(RuntimeException cause) {
        var reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new CloudFailure.NotSignedIn(later("azure.not-signed-in", "reason", reason), cause);
    }

    private static CloudFailure noAnswer(String url, String correlation, RuntimeException failure) {
        var host = java.net.URI.create(url.split("\\?")[0]).getAuthority();
        return new CloudFailure.Unavailable(
                "NoAnswer", later("azure.no-answer", "host", host, "reason", reason(failure)), correlation, failure);
    }

    /// What lies at the bottom of a failed call.
    static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
