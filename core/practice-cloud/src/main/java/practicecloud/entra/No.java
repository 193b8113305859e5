package practicecloud.entra;

import java.io.Serial;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import practicecloud.http.Reply;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// Entra's no: an OAuth error, a number of its own, and a sentence.
final class No extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private final int status;
    private final String error;
    private final int number;

    No(int status, String error, int number, String words) {
        super(words, null, false, false);
        this.status = status;
        this.error = error;
        this.number = number;
    }

    Reply reply(Instant now, String correlation) {
        var time = TIME.format(now);
        var trace = Change.named("trace " + now);
        var body = Tree.object()
                .put("error", error)
                .put(
                        "error_description",
                        "AADSTS" + number + ": " + getMessage() + " Trace ID: " + trace + " Correlation ID: "
                                + correlation + " Timestamp: " + time);
        body.putArray("error_codes").add(number);
        body.put("timestamp", time)
                .put("trace_id", trace)
                .put("correlation_id", correlation)
                .put("error_uri", "https://login.microsoftonline.com/error?code=" + number);
        return Reply.json(status, body);
    }
}
