package groundwork.azure;

import static groundwork.terms.Say.later;

import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Azure's refusals in our words; Azure's code and message are kept as they are.
final class Errors {

    private static final int LONGEST_TEXT = 300;

    private Errors() {}

    /// The failure an answer stands for.
    static CloudFailure of(Answer answer) {
        return of(answer.status(), answer.body(), answer.correlationId());
    }

    /// The failure of an operation that Azure began and did not finish.
    static CloudFailure ofOperation(Json body, String correlationId) {
        return of(400, body, correlationId);
    }

    private static CloudFailure of(int status, Json body, String correlationId) {
        var error = error(body);
        var code = error.text("code").orElse("Http" + status);
        var message = message(status, error);
        var correlation = correlationId.isEmpty() ? innerCorrelation(body) : correlationId;
        return switch (status) {
            case 401 -> new CloudFailure.NotSignedIn(code, message, correlation);
            case 403 -> new CloudFailure.Forbidden(code, message, correlation);
            case 404 -> new CloudFailure.Missing(code, message, correlation);
            case 408, 429, 500, 502, 503, 504 -> new CloudFailure.Unavailable(code, message, correlation, null);
            default -> new CloudFailure.Refused(code, message, correlation);
        };
    }

    /// The object with code and message: under `error`, at the top, or, for Azure Machine Learning, as JSON text
    /// inside the message.
    static Json error(Json body) {
        var error = body.at("error").isNull() ? body.at("properties.error") : body.at("error");
        var here = error.isNull() ? body : error;
        return nested(here).map(Errors::error).orElse(here);
    }

    private static Optional<Json> nested(Json error) {
        return error.text("message")
                .filter(text -> text.stripLeading().startsWith("{"))
                .flatMap(text -> {
                    try {
                        return Optional.of(JsonText.parse(text.strip()));
                    } catch (JsonText.Malformed e) {
                        return Optional.empty();
                    }
                });
    }

    /// What Azure said, with the details that say more than a wrapper's "the deployment failed", and the policy
    /// that refused.
    private static Wording message(int status, Json error) {
        var text = error.text("message");
        var said = text.orElse("");
        var more = new ArrayList<String>();
        details(error)
                .filter(detail -> !said.contains(detail))
                .distinct()
                .limit(3)
                .forEach(more::add);
        policies(error).filter(policy -> !said.contains(policy)).forEach(policy -> more.add("Policy: " + policy + "."));
        if (text.isEmpty()) {
            plain(error).ifPresent(more::addFirst);
            return later("azure.status", "status", status, "more", more.isEmpty() ? "" : " " + String.join(" ", more));
        }
        more.addFirst(said);
        return Wording.plain(String.join(" ", more));
    }

    /// The beginning of an answer that is no error of Azure's.
    private static Optional<String> plain(Json error) {
        return error instanceof Json.Str(var text)
                ? Optional.of(
                        text.substring(0, Math.min(text.length(), LONGEST_TEXT)).strip())
                : Optional.empty();
    }

    private static Stream<String> details(Json error) {
        return error.items("details").stream().flatMap(detail -> {
            var inner = error(detail);
            var text = inner.text("message")
                    .map(said -> inner.text("code").map(code -> code + ": ").orElse("") + said);
            return Stream.concat(text.stream(), details(inner));
        });
    }

    private static Stream<String> policies(Json error) {
        return error.items("additionalInfo").stream()
                .filter(info ->
                        info.text("type").filter("PolicyViolation"::equals).isPresent())
                .flatMap(info -> Stream.of("policyDefinitionDisplayName", "policyDefinitionName")
                        .flatMap(name -> info.text("info." + name).stream())
                        .limit(1));
    }

    /// Azure Machine Learning names its operation inside the text.
    private static String innerCorrelation(Json body) {
        var error = body.at("error").isNull() ? body : body.at("error");
        return nested(error)
                .flatMap(inner -> inner.text("correlation.operation"))
                .orElse("");
    }

    /// Whether a 404 is about the thing asked for, and not about the question: a wrong subscription or an unknown
    /// type must never read as "not there yet".
    static boolean isAbsence(Answer answer) {
        var code = error(answer.body()).text("code").orElse("").toLowerCase(Locale.ROOT);
        return answer.status() == 404
                && !List.of("subscriptionnotfound", "invalidresourcetype", "invalidresourcenamespace", "tenantnotfound")
                        .contains(code);
    }
}
