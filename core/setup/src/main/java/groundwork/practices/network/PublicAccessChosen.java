package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices;
import groundwork.choices.Choices.Access;
import groundwork.practices.AllowList;
import groundwork.practices.Cure;
import groundwork.practices.EndpointView;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// NET-02: who reaches the workspace was decided, and the workspace is as decided.
///
/// Only preview api-versions show the allow list. A body without any trace of it was read with a stable one, and
/// then nobody can tell whether all networks are let in.
public final class PublicAccessChosen implements Practice {

    private static final About ABOUT = new About(
            "NET-02",
            Severity.HIGH,
            List.of("S1"),
            List.of(
                    "PSRule Azure.ML.PublicAccess",
                    "Policy 438c38d2",
                    "CKV_AZURE_144",
                    "CKV2_AZURE_49",
                    "azqr hub-004",
                    "WAF 6"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> List.of(
                        switch (chosen(subject).orElseGet(() -> asSeen(workspace))) {
                            case SELECTED -> selected(workspace);
                            case ALL -> all(subject, workspace);
                            case PRIVATE -> closed(subject, workspace);
                        }));
    }

    private static Optional<Access> chosen(Subject subject) {
        return subject.choices().map(Choices::reach).map(Choices.Reach::access);
    }

    /// Nobody told what was decided: an open door counts as meant only with a list, a closed one always.
    private static Access asSeen(WorkspaceView workspace) {
        return workspace.isPublic() ? Access.SELECTED : Access.PRIVATE;
    }

    private static Verdict selected(WorkspaceView workspace) {
        if (!workspace.isPublic()) {
            return publicAccess(workspace, "Disabled", "Enabled");
        }
        var list = AllowList.of(workspace);
        if (list.isHidden()) {
            return new Verdict.Unknown(workspace.id(), AllowList.missing());
        }
        int size = list.ranges().size();
        if (size == 0 || list.hasEverybody() || !list.denies()) {
            return new Verdict.Broken(
                    workspace.id(),
                    AllowList.RULES,
                    open(list),
                    say("findings.PublicAccessChosen.deny-and-a-list-of-the"),
                    namedAddresses());
        }
        return new Verdict.Kept(workspace.id(), say("findings.PublicAccessChosen.public", "count", size));
    }

    private static String open(AllowList list) {
        if (list.ranges().isEmpty()) {
            return say("findings.PublicAccessChosen.no-address-in-the-list");
        }
        return list.hasEverybody()
                ? say("findings.PublicAccessChosen.is-in-the-list")
                : say("findings.PublicAccessChosen.default-action-allow");
    }

    private static Cure namedAddresses() {
        return new Cure.ByHand(say("findings.PublicAccessChosen.name-the-public-addresses-people-come"));
    }

    private static Verdict all(Subject subject, WorkspaceView workspace) {
        var reason =
                subject.choices().flatMap(choices -> choices.reach().reason()).filter(text -> !text.isBlank());
        if (!workspace.isPublic()) {
            return publicAccess(workspace, "Disabled", "Enabled");
        }
        return reason.<Verdict>map(text -> new Verdict.Kept(
                        workspace.id(), say("findings.PublicAccessChosen.every-network-because", "text", text)))
                .orElseGet(() -> new Verdict.Broken(
                        workspace.id(),
                        "properties.publicNetworkAccess",
                        say("findings.PublicAccessChosen.every-network-and-no-reason-on"),
                        say("findings.PublicAccessChosen.a-recorded-reason-or-chosen-addresses"),
                        new Cure.ChangeAnswer(
                                say("findings.PublicAccessChosen.let-in-chosen-addresses-only"),
                                "access",
                                "selected")));
    }

    private static Verdict closed(Subject subject, WorkspaceView workspace) {
        if (workspace.isPublic()) {
            return publicAccess(workspace, "Enabled", "Disabled");
        }
        if (EndpointView.to(subject, workspace.id(), "amlworkspace").stream().anyMatch(EndpointView::isApproved)
                || connections(workspace).anyMatch("Approved"::equalsIgnoreCase)) {
            return new Verdict.Kept(
                    workspace.id(), say("findings.PublicAccessChosen.private-with-an-approved-private-endpoint"));
        }
        var unread = Unread.within(subject, workspace.id().group().orElse(workspace.id()), EndpointView.TYPE);
        return unread.isEmpty()
                ? new Verdict.Broken(
                        workspace.id(),
                        "properties.privateEndpointConnections",
                        say("findings.PublicAccessChosen.closed-to-the-public-and-no"),
                        say("findings.PublicAccessChosen.an-approved-private-endpoint-amlworkspace"),
                        new Cure.ByHand(say("findings.PublicAccessChosen.create-a-private-endpoint-to-the")))
                : unread.getFirst();
    }

    private static Stream<String> connections(WorkspaceView workspace) {
        return workspace.body().items("properties.privateEndpointConnections").stream()
                .flatMap(item -> item.text("properties.privateLinkServiceConnectionState.status").stream());
    }

    private static Verdict publicAccess(WorkspaceView workspace, String seen, String expected) {
        var path = "properties.publicNetworkAccess";
        var cure = new Cure.Patch(
                say("findings.PublicAccessChosen.set-public-network-access-to", "expected", expected),
                workspace.id(),
                path,
                Json.of(expected));
        return new Verdict.Broken(workspace.id(), path, seen, expected, cure);
    }
}
