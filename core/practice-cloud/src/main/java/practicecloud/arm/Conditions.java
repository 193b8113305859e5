package practicecloud.arm;

import practicecloud.http.Refusal;
import practicecloud.http.Request;

/// `If-Match` and `If-None-Match`: a write that counts on what is there.
final class Conditions {

    private Conditions() {}

    /// @throws Refusal when something else is there than the client counts on
    static void check(Request request, Writing writing) {
        var there = writing.before().map(body -> body.path("etag").asText());
        boolean other = request.header("If-Match")
                .filter(wanted -> !wanted.equals("*") || there.isEmpty())
                .filter(wanted -> !there.filter(wanted::equals).isPresent())
                .isPresent();
        boolean already = request.header("If-None-Match").filter("*"::equals).isPresent() && there.isPresent();
        if (other || already) {
            throw Refusal.of(
                    412,
                    "PreconditionFailed",
                    "Precondition failed. The resource '" + writing.id() + "' is not in the state the request's"
                            + " If-Match or If-None-Match header asks for. Etag of the resource: '" + there.orElse("")
                            + "'.");
        }
    }
}
