package practicecloud.faults;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// What was asked, for tests and lessons; `?after=N` leaves out the first N. Azure has nothing like it.
public record ListRequests(Requests requests) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/practice/requests");
    }

    @Override
    public Reply answer(Request request) {
        var after =
                request.query("after").filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong);
        var body = Tree.object();
        body.set("value", Tree.array(requests.after(after.orElse(0L)).stream()));
        return Reply.json(200, body);
    }
}
