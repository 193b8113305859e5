package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.StorageReach;
import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;

/// NET-07: storage, vault and registry are closed, but for the subnet compute lives in and the services of Azure.
public final class DependentsTrustTheSubnet implements Practice {

    private static final About ABOUT = new About(
            "NET-07",
            Severity.HIGH,
            List.of("S2"),
            List.of(
                    "Policy 2a1a9cdf",
                    "Policy 34c877ad",
                    "Policy 55615ac9",
                    "PSRule Azure.Storage.Firewall",
                    "PSRule Azure.ACR.Firewall"));

    private static final String KEYS = "properties.allowSharedKeyAccess";
    private static final String ANONYMOUS = "properties.allowBlobPublicAccess";
    private static final String ACTION = "properties.networkAcls.defaultAction";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var unread = Unread.within(subject, workspace.id(), ComputeView.TYPE);
            if (!unread.isEmpty() && SubnetView.ofCompute(subject, workspace).isEmpty()) {
                return unread;
            }
            var verdicts = new ArrayList<Verdict>();
            verdicts.addAll(DependentView.judge(
                    subject, workspace, Kind.STORAGE, storage -> List.of(storage(subject, workspace, storage))));
            verdicts.addAll(DependentView.judge(
                    subject, workspace, Kind.VAULT, vault -> List.of(vault(subject, workspace, vault))));
            verdicts.addAll(DependentView.judge(
                    subject,
                    workspace,
                    Kind.REGISTRY,
                    registry -> List.of(new RegistryDoor(subject, workspace, registry).judge())));
            return verdicts;
        });
    }

    private static Verdict storage(Subject subject, WorkspaceView workspace, DependentView storage) {
        if (!Closed.isOpen(storage)) {
            return new Closed(subject, workspace, storage, "blob", "Allow").judge();
        }
        boolean shallBeClosed = subject.choices()
                .filter(choices -> choices.reach().storage() == StorageReach.CLOSED)
                .isPresent();
        return shallBeClosed ? open(storage) : byRoles(storage);
    }

    /// Reachable from everywhere is safe enough only when nothing but a role opens it.
    private static Verdict byRoles(DependentView storage) {
        if (!storage.property(KEYS).is(Json.of(false))) {
            return storage.property(KEYS)
                    .patched(Json.of(false), say("findings.DependentsTrustTheSubnet.switch-account-keys-off"));
        }
        return storage.property(ANONYMOUS).is(Json.of(true))
                ? storage.property(ANONYMOUS)
                        .patched(Json.of(false), say("findings.DependentsTrustTheSubnet.switch-anonymous-access-off"))
                : new Verdict.Kept(
                        storage.id(), say("findings.DependentsTrustTheSubnet.open-to-every-network-by-roles"));
    }

    private static Verdict vault(Subject subject, WorkspaceView workspace, DependentView vault) {
        return Closed.isOpen(vault) ? open(vault) : new Closed(subject, workspace, vault, "vault", "").judge();
    }

    private static Verdict open(DependentView target) {
        return new Verdict.Broken(
                target.id(),
                ACTION,
                say("findings.DependentsTrustTheSubnet.every-network"),
                "Deny",
                new Cure.Patch(
                        say(
                                "findings.DependentsTrustTheSubnet.close-the-to-all-but-those",
                                "kind",
                                target.kind().words()),
                        target.id(),
                        ACTION,
                        Json.of("Deny")));
    }
}
