package groundwork.practices.dependents;

import static groundwork.practices.RoleBook.Right.action;
import static groundwork.practices.RoleBook.Right.dataAction;
import static groundwork.terms.Say.say;

import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.IdentityRights;
import groundwork.practices.IdentityView;
import groundwork.practices.Practice;
import groundwork.practices.Rights;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;

/// DEP-01: the registry is opened by identities alone, and the workspace's identity can pull from it.
public final class RegistryAdminOff implements Practice {

    private static final About ABOUT = new About(
            "DEP-01",
            Severity.HIGH,
            List.of(),
            List.of("PSRule Azure.ACR.AdminUser", "PSRule Azure.ACR.AnonymousAccess", "Policy dc921057"));

    private static final String PULL = "Microsoft.ContainerRegistry/registries/pull/read";
    private static final String ACR_PULL = "7f951dda-4ed3-4680-a7ca-43fe172d538d";
    private static final String CONTENT = "Microsoft.ContainerRegistry/registries/repositories/content/read";
    private static final String REPOSITORY_READER = "b93aa761-3e63-49ed-ac28-beffa264f7ac";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> DependentView.judge(subject, workspace, Kind.REGISTRY, registry -> {
                    var verdicts = new ArrayList<Verdict>();
                    verdicts.add(off(
                            registry,
                            "properties.adminUserEnabled",
                            say("findings.RegistryAdminOff.switch-the-admin-user-off")));
                    verdicts.add(off(
                            registry,
                            "properties.anonymousPullEnabled",
                            say("findings.RegistryAdminOff.switch-anonymous-pull-off")));
                    IdentityView.of(subject, workspace)
                            .ifPresent(identity -> verdicts.add(pulls(subject, registry, identity)));
                    return verdicts;
                }));
    }

    /// Both are off unless somebody switched them on.
    private static Verdict off(DependentView registry, String path, String words) {
        var property = registry.property(path);
        return property.value().isNull()
                ? new Verdict.Kept(
                        registry.id(),
                        say("findings.RegistryAdminOff.was-never-switched-on", "name", path.substring(11)))
                : property.shallBe(Json.of(false), words);
    }

    private static Verdict pulls(Subject subject, DependentView registry, IdentityView identity) {
        if (!identity.isKnown()) {
            return Unread.of(subject, identity.id());
        }
        boolean byRepository = registry.body()
                .text("properties.roleAssignmentMode")
                .filter("AbacRepositoryPermissions"::equalsIgnoreCase)
                .isPresent();
        var rights = new Rights(subject);
        return byRepository
                ? IdentityRights.judge(
                        rights,
                        identity,
                        registry.id(),
                        dataAction(CONTENT),
                        "Container Registry Repository Reader",
                        REPOSITORY_READER)
                : IdentityRights.judge(rights, identity, registry.id(), action(PULL), "AcrPull", ACR_PULL);
    }
}
