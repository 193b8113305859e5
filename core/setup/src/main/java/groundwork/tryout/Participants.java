package groundwork.tryout;

import static groundwork.terms.Say.say;

import groundwork.access.Need.Actor;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.practices.ComputeView;
import groundwork.practices.IdentityView;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.WorkspaceView;
import groundwork.practices.access.People;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who takes part in the work of a workspace.
final class Participants {

    private final Subject subject;
    private final WorkspaceView workspace;

    Participants(Subject subject, WorkspaceView workspace) {
        this.subject = subject;
        this.workspace = workspace;
    }

    List<Participant> everyone() {
        var all = new ArrayList<Participant>();
        People.of(subject).forEach(people -> all.add(person(people)));
        IdentityView.of(subject, workspace)
                .ifPresent(identity -> all.add(new Participant(
                        say("tryout.workspace-identity", "name", identity.id().name()),
                        Actor.WORKSPACE_IDENTITY,
                        chosenWork(),
                        who(identity),
                        identity.principalId())));
        all.addAll(computeIdentities());
        return all;
    }

    private static Participant person(People people) {
        return new Participant(
                people.name(),
                Actor.PERSON,
                people.workloads(),
                Who.of(new Principal.Known(people.objectId())),
                Optional.of(people.objectId()));
    }

    /// One row for each identity, whichever computes it runs.
    private List<Participant> computeIdentities() {
        var computes = new LinkedHashMap<ResourceId, List<String>>();
        ComputeView.managedIn(subject)
                .forEach(compute -> compute.identities()
                        .forEach(id -> computes.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(compute.id().name())));
        return computes.entrySet().stream()
                .map(entry -> computeIdentity(new IdentityView(entry.getKey(), subject, workspace), entry.getValue()))
                .toList();
    }

    private Participant computeIdentity(IdentityView identity, List<String> computes) {
        return new Participant(
                say("tryout.compute-identity", "name", identity.id().name(), "computes", String.join(", ", computes)),
                Actor.COMPUTE_IDENTITY,
                chosenWork(),
                who(identity),
                identity.principalId());
    }

    private Set<groundwork.choices.Choices.Workload> chosenWork() {
        return subject.choices().map(choices -> choices.people().workloads()).orElseGet(Set::of);
    }

    /// An identity is known by the id it has and by the id it will have.
    private Who who(IdentityView identity) {
        var principals = new HashSet<Principal>();
        principals.add(new Principal.Planned(identity.id()));
        identity.principalId().ifPresent(id -> principals.add(new Principal.Known(id)));
        return new Who(
                principals,
                identity.isKnown()
                        ? Optional.empty()
                        : Optional.of(Unread.of(subject, identity.id()).missing()));
    }

    /// What cannot be put into a row.
    List<String> notes() {
        var without = ComputeView.managedIn(subject).stream()
                .filter(compute -> compute.identities().isEmpty())
                .map(ComputeView::words)
                .collect(Collectors.joining(", "));
        return without.isEmpty() ? List.of() : List.of(say("tryout.no-identity", "computes", without));
    }
}
