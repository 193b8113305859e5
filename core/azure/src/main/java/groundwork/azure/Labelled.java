package groundwork.azure;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.util.Context;
import reactor.core.publisher.Mono;

/// An HTTP client that says one thing more with every request.
public record Labelled(HttpClient http, HttpHeaderName name, String value) implements HttpClient {

    /// @param name the header's name
    public Labelled(HttpClient http, String name, String value) {
        this(http, HttpHeaderName.fromString(name), value);
    }

    @Override
    public Mono<HttpResponse> send(HttpRequest request) {
        return http.send(request.setHeader(name, value));
    }

    @Override
    public Mono<HttpResponse> send(HttpRequest request, Context context) {
        return http.send(request.setHeader(name, value), context);
    }

    @Override
    public HttpResponse sendSync(HttpRequest request, Context context) {
        return http.sendSync(request.setHeader(name, value), context);
    }
}
