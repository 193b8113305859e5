package practicecloud.vault;

import java.io.Serial;
import practicecloud.http.Reply;
import practicecloud.json.Tree;

/// A vault's no: a status, a code, a message, and often a second code that says more.
final class No extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String inner;

    /// @param inner the second code; empty where there is none
    No(int status, String code, String inner, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.inner = inner;
    }

    static No notFound(String name) {
        return new No(
                404,
                "SecretNotFound",
                "",
                "A secret with (name/id) " + name + " was not found in this key vault. If you recently deleted this"
                        + " secret you may be able to recover it using the correct recovery command. For help resolving"
                        + " this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182");
    }

    /// @param signIn where to sign in
    Reply reply(String signIn) {
        var body = Tree.object();
        var error = body.putObject("error").put("code", code).put("message", getMessage());
        if (!inner.isEmpty()) {
            error.putObject("innererror").put("code", inner);
        }
        var reply = Reply.json(status, body);
        return status == 401
                ? reply.with(
                        "WWW-Authenticate",
                        "Bearer authorization=\"" + signIn + "\", resource=\"https://vault.azure.net\"")
                : reply;
    }
}
