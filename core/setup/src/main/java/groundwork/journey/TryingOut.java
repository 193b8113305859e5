package groundwork.journey;

import static groundwork.terms.Say.say;

import groundwork.access.Need.Actor;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.Choices;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.practices.Subject;
import groundwork.practices.live.AccessReader;
import groundwork.practices.live.Memberships;
import groundwork.terms.ResourceId;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.Tryouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Who can do which work, for both apps: told from what the answers would build, or from what is there. What is
/// there is also where [groundwork.tryout.live.LiveTryouts] does the work itself.
public final class TryingOut {

    private TryingOut() {}

    /// Once these choices are built. Asks nobody.
    ///
    /// @param as object ids of those who are tried; empty: everybody who takes part
    public static TryoutMatrix planned(Choices choices, List<String> as) {
        return matrix(Subject.of(BlueprintMaker.from(choices)), as, id -> planned(choices, id));
    }

    private static TryoutMatrix matrix(Subject subject, List<String> as, Function<String, Who> who) {
        return as.isEmpty()
                ? Tryouts.of(subject)
                : Tryouts.of(
                        subject,
                        as.stream()
                                .distinct()
                                .map(id -> person(id, who.apply(id)))
                                .toList());
    }

    /// A blueprint knows the groups it was given; who is in them, only a directory knows.
    private static Who planned(Choices choices, String objectId) {
        boolean chosen = choices.people().groups().stream()
                .anyMatch(group -> group.objectId().equalsIgnoreCase(objectId));
        return new Who(
                Set.of(new Principal.Known(objectId)),
                chosen ? Optional.empty() : Optional.of(say("journey.groups-unseen", "objectId", objectId)));
    }

    /// Reads a workspace and everything about access to it.
    ///
    /// @param choices what was chosen for it, where that is known: only that work is tried then
    /// @throws CloudFailure where nobody is signed in, or the cloud does not answer at all
    public static Subject look(ResourceId workspace, Cloud cloud, Optional<Choices> choices) {
        return Subject.of(workspace, AccessReader.read(cloud, workspace), choices);
    }

    /// In a workspace that is there.
    ///
    /// @param subject what [#look] saw
    /// @param as      object ids of those who are tried, and the cloud is asked for the groups they are in;
    /// empty:
    ///                everybody who takes part
    public static TryoutMatrix there(Subject subject, Cloud cloud, List<String> as) {
        return matrix(subject, as, id -> Memberships.of(cloud, subject.world(), subject.workspace(), id));
    }

    /// After a run: by the roles that are really held in the workspace it built.
    ///
    /// @return empty where the workspace is not there
    static Optional<TryoutMatrix> built(Blueprint blueprint, Cloud cloud) {
        var subject = look(Subject.of(blueprint).workspace(), cloud, Optional.of(blueprint.choices()));
        return subject.workspaceBody().isNull() ? Optional.empty() : Optional.of(Tryouts.of(subject));
    }

    private static Participant person(String objectId, Who who) {
        return new Participant(objectId, Actor.PERSON, Set.of(), who, Optional.of(objectId));
    }
}
