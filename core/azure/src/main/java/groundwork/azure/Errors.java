package groundwork.azure;

import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.util.Set;

/// Azure's refusals in our words; Azure's code and message are kept as they are.
final class Errors {

    private static final Set<String> PASSING = Set.of(
            "AnotherOperationInProgress",
            "RetryableErrorDueToAnotherOperation",
            "RetryableError",
            "PrincipalNotFound",
            "RoleDefinitionDoesNotExist",
            "ReferencedResourceNotProvisioned");

    private Errors() {}

    /// The failure an answer stands for.
    static CloudFailure of(Answer answer) {
        return of(answer.status(), answer.body(), answer.headers().correlationId());
    }

    /// The failure of an operation that Azure began and did not finish.
    static CloudFailure ofOperation(Json body, String correlationId) {
        return of(400, body, correlationId);
    }

    private static CloudFailure of(int status, Json body, String correlationId) {
        var error = error(body);
        var code = error.text("code").orElse("Http" + status);
        var message =
                error.text("message").or(() -> body.text("")).orElse("Azure answered with status " + status + ".");
        return switch (status) {
            case 401, 403 -> new CloudFailure.Forbidden(code, message, correlationId);
            case 404 -> new CloudFailure.Missing(code, message, correlationId);
            case 408, 429, 500, 502, 503, 504 -> new CloudFailure.Unavailable(code, message, correlationId, null);
            default -> new CloudFailure.Refused(code, message, correlationId);
        };
    }

    /// The object with code and message: under `error`, at the top, or, for Azure Machine Learning, as JSON text
    /// inside the message; details say more than a wrapper's "the operation failed".
    private static Json error(Json body) {
        var error = body.at("error").isNull() ? body.at("properties.error") : body.at("error");
        var here = error.isNull() ? body : error;
        var nested = here.text("message").filter(message -> message.startsWith("{"));
        if (nested.isPresent()) {
            try {
                return error(JsonText.parse(nested.get()));
            } catch (JsonText.Malformed e) {
                return here;
            }
        }
        return here;
    }

    /// Whether the same request may succeed a little later (facts 2.3, 2.4).
    static boolean passes(Answer answer) {
        return !answer.isGood()
                && PASSING.contains(error(answer.body()).text("code").orElse(""));
    }
}
