package groundwork.practices.access;

import static groundwork.practices.RoleBook.Right.action;
import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Rights;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// ACC-02: with identity-based access there are no keys to hand out, and the roles of people hand none out.
///
/// `environments/readSecrets/action` is left out: without it no job can be submitted (facts 3.6).
public final class NoSecretsThroughRoles implements Practice {

    private static final About ABOUT = new About("ACC-02", Severity.MEDIUM, List.of("S4"), List.of());

    private static final String WORKSPACES = "Microsoft.MachineLearningServices/workspaces/";

    private static final List<String> SECRETS = Stream.of(
                    "listKeys/action",
                    "listStorageAccountKeys/action",
                    "listNotebookKeys/read",
                    "computes/listKeys/action",
                    "connections/listsecrets/action",
                    "datastores/listsecrets/action",
                    "metadata/secrets/read")
            .map(WORKSPACES::concat)
            .toList();

    private static final String ACCOUNT_KEYS = "Microsoft.Storage/storageAccounts/listKeys/action";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            if (workspace
                    .text("systemDatastoresAuthMode")
                    .filter("Identity"::equalsIgnoreCase)
                    .isEmpty()) {
                return List.of(new Verdict.NotApplicable(
                        say("findings.NoSecretsThroughRoles.the-workspace-works-with-keys-idn")));
            }
            var people = People.of(subject);
            return people.isEmpty()
                    ? List.of(new Verdict.NotApplicable(say("findings.RolesRestricted.nobody-is-named-who-uses-the")))
                    : people.stream()
                            .map(person -> judge(subject, workspace, person))
                            .toList();
        });
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, People person) {
        var rights = new Rights(subject);
        var doubts = new ArrayList<String>();
        var asked = new ArrayList<Asked>();
        SECRETS.forEach(secret -> asked.add(new Asked(secret, workspace.id())));
        workspace.dependent("storageAccount").ifPresent(id -> asked.add(new Asked(ACCOUNT_KEYS, id)));
        for (var question : asked) {
            switch (rights.ask(held -> held.isHeldBy(person.objectId()), question.on(), action(question.operation()))) {
                case Rights.Answer.Yes(var by) -> {
                    return broken(person, question, by);
                }
                case Rights.Answer.No() -> {}
                case Rights.Answer.CannotTell(var missing) -> doubts.add(missing);
            }
        }
        return doubts.isEmpty()
                ? new Verdict.Kept(
                        workspace.id(),
                        say("findings.NoSecretsThroughRoles.can-read-no-secret-but-for", "name", person.name()))
                : new Verdict.Unknown(workspace.id(), doubts.getFirst());
    }

    private static Verdict broken(People person, Asked question, RoleAssignment by) {
        return new Verdict.Broken(
                by.id(),
                "properties.roleDefinitionId",
                say(
                        "findings.RolesRestricted.may-by-a-role-on",
                        "name",
                        person.name(),
                        "operation",
                        question.operation(),
                        "scope",
                        by.scope().words()),
                say("findings.NoSecretsThroughRoles.a-role-that-reveals-no-secret"),
                new Cure.ByHand(
                        say("findings.NoSecretsThroughRoles.give-a-role-without-this-action", "name", person.name())));
    }

    private record Asked(String operation, ResourceId on) {}
}
