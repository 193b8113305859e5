package groundwork.azure;

import static groundwork.terms.Say.later;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpRequest;
import com.azure.core.util.Context;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Wording;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Asks a cloud at an address of its own for its endpoints: `GET /metadata/endpoints`, without signing in.
public final class Discovery {

    private static final String PATH = "/metadata/endpoints?api-version=2022-09-01";

    private Discovery() {}

    /// What the cloud at `base` says of itself.
    ///
    /// @throws CloudFailure.Unavailable when nothing there answers like an Azure cloud
    public static Endpoints at(URI base, HttpClient http) {
        var address = base.toString().replaceAll("/+$", "");
        var request = new HttpRequest(HttpMethod.GET, address + PATH);
        try (var response = http.sendSync(request, new Context("azure-eagerly-read-response", true))) {
            var answer = Answer.of(response);
            if (answer.isGood()
                    && answer.body().text("authentication.loginEndpoint").isPresent()) {
                return Endpoints.from(base, answer.body());
            }
            throw noCloud(address, later("azure.no-endpoints", "status", answer.status()), null);
        } catch (CloudFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw noCloud(address, Wording.plain(Arm.reason(e)), e);
        }
    }

    private static CloudFailure noCloud(String address, Wording reason, @Nullable Throwable cause) {
        return new CloudFailure.Unavailable(
                "NoCloudThere", later("azure.no-cloud", "address", address, "reason", reason), "", cause);
    }
}
