package groundwork.journey;

import groundwork.blueprint.ApiVersions;
import groundwork.choices.Answers;
import groundwork.choices.Question.Source;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The workspaces the signed-in caller can see, whoever built them.
public final class Workspaces {

    private Workspaces() {}

    /// One of them.
    ///
    /// @param region where it stands, as Azure names it
    /// @param where  what people call its subscription
    public record There(ResourceId id, String region, String where) {}

    /// All of every subscription, by name. A subscription in which the caller may not look is passed over.
    ///
    /// @throws CloudFailure when nobody is signed in, or the cloud does not answer
    public static List<There> of(Cloud cloud) {
        return new Offers(cloud)
                .of(Source.SUBSCRIPTIONS, Answers.NONE, "").stream()
                        .flatMap(subscription -> in(subscription, cloud))
                        .sorted(Comparator.comparing(there -> there.id().name()))
                        .toList();
    }

    private static Stream<There> in(Offers.Offer subscription, Cloud cloud) {
        var path = "/subscriptions/" + subscription.value() + "/providers/" + Subject.WORKSPACE;
        return listed(path, cloud).stream()
                .flatMap(body -> body.text("id").stream()
                        .map(id -> new There(
                                new ResourceId(id), body.text("location").orElse(""), subscription.label())));
    }

    private static List<Json> listed(String path, Cloud cloud) {
        try {
            return cloud.list(path, ApiVersions.of(Subject.WORKSPACE));
        } catch (CloudFailure.Forbidden e) {
            return List.of();
        }
    }
}
