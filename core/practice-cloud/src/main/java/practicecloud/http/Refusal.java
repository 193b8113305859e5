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
    private final transient More more;

    /// What else Azure says.
    ///
    /// @param target  what it is about; empty where it does not say
    /// @param details errors behind this one
    /// @param info    facts of a kind of their own
    private record More(String target, ArrayNode details, ArrayNode info) {}

    private Refusal(int status, String code, String message, More more) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.more = more;
    }

    public static Refusal of(int status, String code, String message) {
        return new Refusal(status, code, message, new More("", Tree.array(), Tree.array()));
    }

    /// The same, saying what it is about.
    public Refusal about(String target) {
        return new Refusal(status, code, text(), new More(target, more.details(), more.info()));
    }

    /// The same with one more fact, of a kind of its own.
    public Refusal with(String type, ObjectNode info) {
        var all = more.info().deepCopy();
        all.addObject().put("type", type).set("info", info);
        return new Refusal(status, code, text(), new More(more.target(), more.details(), all));
    }

    /// The same with one more detail.
    public Refusal because(String detailCode, String detailMessage) {
        var all = more.details().deepCopy();
        all.addObject().put("code", detailCode).put("message", detailMessage);
        return new Refusal(status, code, text(), new More(more.target(), all, more.info()));
    }

    /// The same with another refusal among its details.
    public Refusal because(Refusal other) {
        var all = more.details().deepCopy();
        all.add(other.error());
        return new Refusal(status, code, text(), new More(more.target(), all, more.info()));
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
        var error = Tree.object().put("code", code);
        if (!more.target().isEmpty()) {
            error.put("target", more.target());
        }
        error.put("message", text());
        if (!more.details().isEmpty()) {
            error.set("details", more.details());
        }
        if (!more.info().isEmpty()) {
            error.set("additionalInfo", more.info());
        }
        return error;
    }

    /// The answer.
    public Reply reply() {
        var body = Tree.object();
        body.set("error", error());
        return Reply.json(status, body).with("x-ms-failure-cause", "gateway");
    }
}
