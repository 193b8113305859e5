package practicecloud.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import practicecloud.json.Tree;

/// Azure's no: a status, a code and a message, in Azure's words.
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final ArrayNode details;

    private Refusal(int status, String code, String message, ArrayNode details) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    public static Refusal of(int status, String code, String message) {
        return new Refusal(status, code, message, Tree.array());
    }

    /// The same with one more detail.
    public Refusal because(String detailCode, String detailMessage) {
        var more = details.deepCopy();
        more.addObject().put("code", detailCode).put("message", detailMessage);
        return new Refusal(status, code, text(), more);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String text() {
        return String.valueOf(getMessage());
    }

    /// The object that stands under `error`.
    public ObjectNode error() {
        var error = Tree.object().put("code", code).put("message", text());
        if (!details.isEmpty()) {
            error.set("details", details);
        }
        return error;
    }

    /// The answer.
    public Reply reply() {
        var body = Tree.object();
        body.set("error", error());
        var reply = Reply.json(status, body).with("x-ms-failure-cause", "gateway");
        return status == 401
                ? reply.with("WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"" + text() + "\"")
                : reply;
    }
}
