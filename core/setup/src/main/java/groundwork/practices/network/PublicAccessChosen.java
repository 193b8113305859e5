package groundwork.practices.network;

import groundwork.choices.Choices;
import groundwork.choices.Choices.Access;
import groundwork.practices.Cure;
import groundwork.practices.EndpointView;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.IpRange;
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
            "Who reaches the workspace is chosen",
            Severity.HIGH,
            List.of("S1"),
            List.of(
                    "PSRule Azure.ML.PublicAccess",
                    "Policy 438c38d2",
                    "CKV_AZURE_144",
                    "CKV2_AZURE_49",
                    "azqr hub-004",
                    "WAF 6"));

    private static final String LIST = "properties.networkAcls.ipRules";

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
        var ranges = allowed(workspace);
        if (ranges.isEmpty() && Unread.isLive(workspace.body()) && !showsAllowList(workspace)) {
            return new Verdict.Unknown(
                    workspace.id(),
                    "the allow list: only a preview api-version (2026-05-15-preview) shows it, a stable one hides it");
        }
        boolean denies = workspace
                .text("networkAcls.defaultAction")
                .map("Deny"::equalsIgnoreCase)
                .orElse(true);
        boolean everyone =
                ranges.stream().flatMap(range -> IpRange.parse(range).stream()).anyMatch(range -> range.prefix() == 0);
        if (ranges.isEmpty() || everyone || !denies) {
            var seen =
                    !denies ? "default action Allow" : everyone ? "0.0.0.0/0 is in the list" : "no address in the list";
            return new Verdict.Broken(
                    workspace.id(), LIST, seen, "Deny, and a list of the addresses people come from", namedAddresses());
        }
        return new Verdict.Kept(
                workspace.id(), "public, " + ranges.size() + " address range" + (ranges.size() == 1 ? "" : "s"));
    }

    private static Cure namedAddresses() {
        return new Cure.ByHand(
                "Name the public addresses people come from in the answer allowedAddresses, then apply.");
    }

    private static List<String> allowed(WorkspaceView workspace) {
        var rules = workspace.body().items(LIST).stream().flatMap(rule -> rule.text("value").stream());
        var legacy = workspace.body().items("properties.ipAllowlist").stream()
                .flatMap(item -> item instanceof Json.Str(var value) ? Stream.of(value) : Stream.empty());
        return Stream.concat(rules, legacy).distinct().toList();
    }

    private static boolean showsAllowList(WorkspaceView workspace) {
        return !workspace.property("networkAcls").isNull()
                || !workspace.property("ipAllowlist").isNull();
    }

    private static Verdict all(Subject subject, WorkspaceView workspace) {
        var reason =
                subject.choices().flatMap(choices -> choices.reach().reason()).filter(text -> !text.isBlank());
        if (!workspace.isPublic()) {
            return publicAccess(workspace, "Disabled", "Enabled");
        }
        return reason.<Verdict>map(text -> new Verdict.Kept(workspace.id(), "every network, because: " + text))
                .orElseGet(() -> new Verdict.Broken(
                        workspace.id(),
                        "properties.publicNetworkAccess",
                        "every network, and no reason on record",
                        "a recorded reason, or chosen addresses",
                        new Cure.ChangeAnswer("Let in chosen addresses only.", "access", "selected")));
    }

    private static Verdict closed(Subject subject, WorkspaceView workspace) {
        if (workspace.isPublic()) {
            return publicAccess(workspace, "Enabled", "Disabled");
        }
        if (EndpointView.to(subject, workspace.id(), "amlworkspace").stream().anyMatch(EndpointView::isApproved)
                || connections(workspace).anyMatch("Approved"::equalsIgnoreCase)) {
            return new Verdict.Kept(workspace.id(), "private, with an approved private endpoint");
        }
        var unread = Unread.within(subject, workspace.id().group().orElse(workspace.id()), EndpointView.TYPE);
        return unread.isEmpty()
                ? new Verdict.Broken(
                        workspace.id(),
                        "properties.privateEndpointConnections",
                        "closed to the public, and no approved private endpoint",
                        "an approved private endpoint (amlworkspace)",
                        new Cure.ByHand("Create a private endpoint to the workspace, or approve the one that waits."))
                : unread.getFirst();
    }

    private static Stream<String> connections(WorkspaceView workspace) {
        return workspace.body().items("properties.privateEndpointConnections").stream()
                .flatMap(item -> item.text("properties.privateLinkServiceConnectionState.status").stream());
    }

    private static Verdict publicAccess(WorkspaceView workspace, String seen, String expected) {
        var path = "properties.publicNetworkAccess";
        var cure = new Cure.Patch(
                "Set public network access to " + expected + ".", workspace.id(), path, Json.of(expected));
        return new Verdict.Broken(workspace.id(), path, seen, expected, cure);
    }
}
