package practicecloud.entra;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// The two ends of a sign-in with a device code: what the program is told to show, and the page for the person.
final class DeviceLogin {

    static final String PATH = "/devicelogin";

    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Practice cloud: sign in</title>
            <style>body{font:16px sans-serif;margin:3em auto;max-width:30em}label,button{display:block;margin:.6em 0}</style>
            <h1>Practice cloud</h1>%s</html>
            """;

    private DeviceLogin() {}

    static Reply begun(DeviceCodes codes, Request request) {
        var form = Form.of(request);
        var asked = codes.begin(form.get("client_id"), form.scope());
        var where = request.base() + PATH;
        var body = Tree.object()
                .put("user_code", asked.userCode())
                .put("device_code", asked.deviceCode())
                .put("verification_uri", where)
                .put("verification_url", where)
                .put("expires_in", DeviceCodes.GOOD.toSeconds())
                .put("interval", 1)
                .put(
                        "message",
                        "To sign in, use a web browser to open the page " + where + " and enter the code "
                                + asked.userCode() + " to authenticate.");
        return Reply.json(200, body);
    }

    static Reply page(Directory directory, String code) {
        var people = directory.all("user").map(DeviceLogin::choice).collect(Collectors.joining());
        return html(200, """
                <form method="post"><label>Code <input name="user_code" value="%s" autofocus></label>
                <p>Who are you?</p>%s<button>Sign in</button>
                <button name="decline" value="true">Decline</button></form>
                """.formatted(escaped(code), people));
    }

    private static String choice(JsonNode person) {
        return "<label><input type=\"radio\" name=\"username\" value=\"%s\"> %s</label>"
                .formatted(
                        escaped(person.path("userPrincipalName").asText()),
                        escaped(person.path("displayName").asText()));
    }

    static Reply told(boolean known, String done) {
        return known
                ? html(200, "<p>" + done + "</p>")
                : html(400, "<p>There is no such code, or it is too old. Begin again where it was shown.</p>");
    }

    private static Reply html(int status, String content) {
        return new Reply(
                status,
                Map.of(),
                "text/html; charset=utf-8",
                PAGE.formatted(content).getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
