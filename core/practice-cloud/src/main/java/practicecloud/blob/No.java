package practicecloud.blob;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import practicecloud.http.Reply;

/// The storage service's no: a status, a code, and a message, in XML.
final class No extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    No(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    Reply reply() {
        var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + code + "</Code><Message>" + getMessage()
                + "</Message></Error>";
        var reply = new Reply(
                status, Map.of("x-ms-error-code", code), "application/xml", text.getBytes(StandardCharsets.UTF_8));
        return status == 401
                ? reply.with(
                        "WWW-Authenticate",
                        "Bearer authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize"
                                + " resource_id=https://storage.azure.com")
                : reply;
    }
}
