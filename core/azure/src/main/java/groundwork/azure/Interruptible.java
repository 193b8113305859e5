package groundwork.azure;

import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpPipelineNextPolicy;
import com.azure.core.http.HttpPipelineNextSyncPolicy;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelinePolicy;
import groundwork.cloud.CloudFailure;
import reactor.core.publisher.Mono;

/// Lets an interruption end a call. Above this policy it would look like a broken connection and be sent again,
/// and a run that was told to stop would go on.
final class Interruptible implements HttpPipelinePolicy {

    @Override
    public HttpResponse processSync(HttpPipelineCallContext context, HttpPipelineNextSyncPolicy next) {
        try {
            return next.processSync();
        } catch (RuntimeException e) {
            throw isInterruption(e) ? stopped() : e;
        }
    }

    @Override
    public Mono<HttpResponse> process(HttpPipelineCallContext context, HttpPipelineNextPolicy next) {
        return next.process();
    }

    static boolean isInterruption(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException) {
                return true;
            }
        }
        return Thread.currentThread().isInterrupted();
    }

    /// The failure of an interrupted call; the thread stays interrupted, so that nothing more is begun on it.
    static CloudFailure stopped() {
        Thread.currentThread().interrupt();
        return new CloudFailure.Stopped();
    }
}
