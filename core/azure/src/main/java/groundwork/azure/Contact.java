package groundwork.azure;

import static groundwork.terms.Say.later;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpRequest;
import com.azure.core.util.Context;
import groundwork.cloud.CloudFailure;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// That a cloud's resource manager answers at all, before anybody signs in.
///
/// @param address where it answered
/// @param time    what time it is there by its own word, to the second; empty where it does not say
public record Contact(URI address, Optional<Instant> time) {

    private static final String PATH = "/metadata/endpoints?api-version=2022-09-01";

    /// Asks what nobody has to sign in for.
    ///
    /// @throws CloudFailure.Unavailable with the reason when nothing answers
    public static Contact with(URI resourceManager, HttpClient http) {
        var request = new HttpRequest(HttpMethod.GET, resourceManager + PATH);
        try (var response = http.sendSync(request, new Context("azure-eagerly-read-response", true))) {
            return new Contact(
                    resourceManager,
                    Optional.ofNullable(response.getHeaderValue(HttpHeaderName.DATE))
                            .flatMap(Contact::time));
        } catch (RuntimeException e) {
            throw new CloudFailure.Unavailable(
                    "NoAnswer", later("azure.silent", "address", resourceManager, "reason", Arm.reason(e)), "", e);
        }
    }

    private static Optional<Instant> time(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
