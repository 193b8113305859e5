package groundwork.practices.fleet;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import java.util.List;

/// Which part of a tenant is looked at.
public sealed interface Reach {

    /// For people: `2 subscriptions`.
    String words();

    /// Everything the caller may read.
    record Everything() implements Reach {
        @Override
        public String words() {
            return say("findings.Reach.everything-you-may-read");
        }
    }

    /// Some subscriptions.
    record Subscriptions(List<String> ids) implements Reach {
        public Subscriptions {
            ids = List.copyOf(ids);
        }

        @Override
        public String words() {
            return ids.size() == 1
                    ? say("findings.Reach.subscription", "id", ids.getFirst())
                    : say("findings.Reach.subscriptions", "count", ids.size());
        }
    }

    /// A management group with all that is below it.
    record ManagementGroup(String id) implements Reach {
        @Override
        public String words() {
            return say("findings.Reach.management-group", "id", id);
        }
    }

    /// A question to Resource Graph, asked about this part.
    default Json in(Json question) {
        return switch (this) {
            case Everything _ -> question;
            case Subscriptions(var ids) ->
                question.with("subscriptions", Json.array(ids.stream().map(Json::of)));
            case ManagementGroup(var id) ->
                question.with("managementGroups", Json.array(List.of(Json.of(id)).stream()));
        };
    }
}
