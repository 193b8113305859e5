package groundwork.doors;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpRequest;
import com.azure.core.util.Context;
import groundwork.azure.Transport;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The plain way to a practice cloud, for what Azure has nothing like: its own switches, and the list of what it
/// was asked.
record Wire(URI endpoint, HttpClient http) {

    static Wire to(PracticeServer server) {
        return to(server.entrance().endpoint(), server.entrance().ca());
    }

    static Wire to(URI endpoint, Path ca) {
        return new Wire(endpoint, Transport.open(Optional.of(ca)));
    }

    Json send(HttpMethod method, String path, String body) {
        var request = new HttpRequest(method, endpoint + path).setBody(body);
        try (var response = http.sendSync(request, new Context("azure-eagerly-read-response", true))) {
            var text = response.getBodyAsBinaryData();
            return text == null || text.getLength() != null && text.getLength() == 0
                    ? Json.NULL
                    : JsonText.parse(text.toString());
        }
    }

    /// Every request the practice cloud remembers.
    List<Json> requests() {
        return send(HttpMethod.GET, "/practice/requests", "").items("value");
    }
}
