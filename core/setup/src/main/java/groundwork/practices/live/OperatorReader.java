package groundwork.practices.live;

import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.cloud.Cloud;
import groundwork.cloud.Preflight.Operator;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.SubjectAccess;
import groundwork.terms.ResourceId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what the caller may do. Azure follows groups to the end when asked for the assignments that reach
/// somebody, so every principal in the answer is the caller or a group of theirs.
final class OperatorReader {

    private final Cloud cloud;
    private final Looks looks;

    OperatorReader(Cloud cloud, Looks looks) {
        this.cloud = cloud;
        this.looks = looks;
    }

    Operator read(ResourceId subscription) {
        var caller = cloud.caller();
        new AccessLooks(looks).of(subscription, caller.objectId());
        var subject = Subject.of(subscription, looks.await(), Optional.empty());
        var facts = SubjectAccess.facts(subject);
        var principals = Stream.concat(
                        Stream.of(new Principal.Known(caller.objectId())),
                        RoleAssignment.all(subject).map(held -> SubjectAccess.principal(held.principal())))
                .collect(Collectors.toSet());
        return new Operator(caller.name(), Who.of(principals), facts);
    }
}
