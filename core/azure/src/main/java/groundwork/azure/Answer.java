package groundwork.azure;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpResponse;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// One HTTP answer, read to its end.
///
/// @param body null JSON where there was none; text that is not JSON (a proxy's page) as a string
record Answer(int status, Headers headers, Json body) {

    /// The headers we care for; empty text where absent.
    record Headers(
            String asyncOperation, String location, String retryAfter, String retryAfterMillis, String correlationId) {}

    static Answer of(HttpResponse response) {
        var headers = new Headers(
                header(response, "Azure-AsyncOperation"),
                header(response, "Location"),
                header(response, "Retry-After"),
                header(response, "x-ms-retry-after-ms"),
                correlation(response));
        var text = response.getBodyAsBinaryData();
        return new Answer(response.getStatusCode(), headers, text == null ? Json.NULL : parsed(text.toString()));
    }

    private static String correlation(HttpResponse response) {
        var correlation = header(response, "x-ms-correlation-request-id");
        return correlation.isEmpty() ? header(response, "x-ms-request-id") : correlation;
    }

    private static String header(HttpResponse response, String name) {
        var value = response.getHeaderValue(HttpHeaderName.fromString(name));
        return value == null ? "" : value;
    }

    private static Json parsed(String text) {
        if (text.isBlank()) {
            return Json.NULL;
        }
        try {
            return JsonText.parse(text);
        } catch (JsonText.Malformed e) {
            return Json.of(text);
        }
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    String correlationId() {
        return headers.correlationId();
    }

    /// How long Azure asks to wait: seconds, a date, or its own milliseconds; empty where it does not say.
    Optional<Duration> retryAfter(Instant now) {
        if (headers.retryAfterMillis().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofMillis(Long.parseLong(headers.retryAfterMillis())));
        }
        if (headers.retryAfter().matches("\\d{1,6}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(headers.retryAfter())));
        }
        try {
            var then = ZonedDateTime.parse(headers.retryAfter(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
