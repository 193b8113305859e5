package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import practicecloud.http.Reply;
import practicecloud.json.Tree;

/// The `ETag` header, for resources that have one in their body.
final class Tags {

    private Tags() {}

    static Reply on(Reply reply, JsonNode body) {
        return Tree.text(body, "etag").map(tag -> reply.with("ETag", tag)).orElse(reply);
    }
}
