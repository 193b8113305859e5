package groundwork.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.AddDatePolicy;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.http.policy.UserAgentPolicy;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.tryout.live.DataPlane;
import groundwork.tryout.live.Deed;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Blobs and run history behind the port, each with a token for its own service (facts 6.3, 6.6).
///
/// The run history is no published API: its path and audience were not read in any source, so what it does not
/// answer is taken for "not told".
public final class AzureDataPlane implements DataPlane {

    private static final String STORAGE = "https://storage.azure.com/.default";
    private static final String HISTORY = "https://ml.azure.com/.default";
    private static final HttpHeaderName ERROR_CODE = HttpHeaderName.fromString("x-ms-error-code");
    private static final Pattern CODE = Pattern.compile("<Code>([^<]*)</Code>");
    private static final Pattern MESSAGE = Pattern.compile("<Message>([^<]*)</Message>");

    private final HttpPipeline storage;
    private final HttpPipeline history;

    public AzureDataPlane(TokenCredential credential, HttpClient http) {
        this(credential, http, Duration.ofMillis(400));
    }

    /// @param firstWait before a request that did not get through is repeated; doubled each time
    AzureDataPlane(TokenCredential credential, HttpClient http, Duration firstWait) {
        this.storage = pipeline(credential, http, STORAGE, firstWait);
        this.history = pipeline(credential, http, HISTORY, firstWait);
    }

    private static HttpPipeline pipeline(
            TokenCredential credential, HttpClient http, String scope, Duration firstWait) {
        return new HttpPipelineBuilder()
                .httpClient(http)
                .policies(
                        new UserAgentPolicy("groundwork"),
                        new RetryPolicy(new Repeating(firstWait)),
                        new AddDatePolicy(),
                        new Signing(credential, scope),
                        new Interruptible())
                .build();
    }

    @Override
    public Said ask(Deed deed, Blob blob, String content) {
        var request = request(deed, blob, content).setHeader(HttpHeaderName.fromString("x-ms-version"), "2023-11-03");
        return sent(storage, request, AzureDataPlane::said, Said.NoAnswer::new);
    }

    private static HttpRequest request(Deed deed, Blob blob, String content) {
        var container = blob.blobEndpoint() + "/" + encoded(blob.container());
        var path = container + "/" + encoded(blob.path());
        return switch (deed) {
            case WRITE ->
                new HttpRequest(HttpMethod.PUT, path)
                        .setHeader(HttpHeaderName.fromString("x-ms-blob-type"), "BlockBlob")
                        .setBody(BinaryData.fromString(content));
            case READ -> new HttpRequest(HttpMethod.GET, path);
            case LIST ->
                new HttpRequest(
                        HttpMethod.GET,
                        container + "?restype=container&comp=list&maxresults=1&prefix=" + encoded(blob.path()));
            case PROPERTIES -> new HttpRequest(HttpMethod.GET, container + "?restype=container");
            case ACCESS_CONTROL ->
                new HttpRequest(
                        HttpMethod.HEAD,
                        blob.dfsEndpoint() + "/" + encoded(blob.container()) + "/?action=getAccessControl&upn=false");
            case DELETE -> new HttpRequest(HttpMethod.DELETE, path);
        };
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static Said said(HttpResponse response) {
        int status = response.getStatusCode();
        if (status >= 200 && status < 300) {
            return new Said.Done(status);
        }
        var text = text(response);
        var code = Optional.ofNullable(response.getHeaderValue(ERROR_CODE)).orElseGet(() -> found(CODE, text));
        var message = found(MESSAGE, text).lines().findFirst().orElse("");
        return new Said.Refused(status, code, message.isEmpty() ? text.strip() : message);
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) : "";
    }

    @Override
    public Optional<String> whyFailed(Json job) {
        return job.text("properties.services.Tracking.endpoint")
                .map(endpoint -> URI.create(endpoint).getAuthority())
                .flatMap(host -> job.text("id").flatMap(id -> run(host, id)));
    }

    private Optional<String> run(String host, String job) {
        int jobs = job.lastIndexOf("/jobs/");
        if (jobs < 0) {
            return Optional.empty();
        }
        var url = "https://" + host + "/history/v1.0" + job.substring(0, jobs) + "/runs/"
                + job.substring(jobs + "/jobs/".length());
        return sent(history, new HttpRequest(HttpMethod.GET, url), AzureDataPlane::why, reason -> Optional.empty());
    }

    private static Optional<String> why(HttpResponse response) {
        try {
            return JsonText.parse(text(response)).text("error.error.message").filter(text -> !text.isBlank());
        } catch (JsonText.Malformed e) {
            return Optional.empty();
        }
    }

    private static String text(HttpResponse response) {
        var body = response.getBodyAsBinaryData();
        return body == null ? "" : body.toString();
    }

    private static <T> T sent(
            HttpPipeline pipeline, HttpRequest request, Function<HttpResponse, T> read, Function<String, T> silence) {
        try (var response = pipeline.sendSync(request, new Context("azure-eagerly-read-response", true))) {
            return read.apply(response);
        } catch (CloudFailure.Stopped e) {
            throw e;
        } catch (ClientAuthenticationException e) {
            throw Arm.notSignedIn(e);
        } catch (RuntimeException e) {
            if (Interruptible.isInterruption(e)) {
                throw Interruptible.stopped();
            }
            return silence.apply(Arm.reason(e));
        }
    }
}
