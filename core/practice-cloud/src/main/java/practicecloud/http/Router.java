package practicecloud.http;

import java.util.List;

/// Finds the endpoint for a request: the first in the list whose route fits.
public final class Router {

    private final List<Endpoint> endpoints;

    public Router(List<Endpoint> endpoints) {
        this.endpoints = List.copyOf(endpoints);
    }

    /// All of them, in the order they are asked.
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /// The answer, a refusal included.
    public Reply answer(Request request) {
        try {
            for (var endpoint : endpoints) {
                var found = endpoint.route().match(request.method(), request.path());
                if (found.isPresent()) {
                    return endpoint.answer(request.with(found.get()));
                }
            }
            throw Refusal.of(404, "InvalidResourcePath", "There is nothing at '" + request.pathText() + "'.");
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }
}
