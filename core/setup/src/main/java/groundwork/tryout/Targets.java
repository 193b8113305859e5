package groundwork.tryout;

import groundwork.access.Need.Target;
import groundwork.access.Need.When;
import groundwork.practices.DataAccounts;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What needs are about in one workspace: which resources, and which set-up.
record Targets(Subject subject, WorkspaceView workspace) {

    /// The resources a need speaks of; none where the workspace has none of that kind.
    Collection<ResourceId> on(Target target) {
        return switch (target) {
            case WORKSPACE -> List.of(workspace.id());
            case STORAGE -> dependent("storageAccount");
            case DATA -> DataAccounts.of(subject, workspace);
            case VAULT -> dependent("keyVault");
            case REGISTRY -> dependent("containerRegistry");
            case INSIGHTS -> dependent("applicationInsights");
        };
    }

    private List<ResourceId> dependent(String property) {
        return workspace.dependent(property).stream().toList();
    }

    /// Whether needs of this kind count here.
    boolean applies(When when) {
        return switch (when) {
            case ALWAYS -> true;
            case STORED_CREDENTIALS -> storesCredentials() || datastoresUnread().isPresent();
            case ACCOUNT_KEYS ->
                Unread.isLive(workspace.body())
                        && !workspace
                                .text("systemDatastoresAuthMode")
                                .orElse("AccessKey")
                                .toLowerCase(Locale.ROOT)
                                .equals("identity");
        };
    }

    /// What is missing to be sure that needs of this kind count here; empty where that is certain.
    Optional<String> doubt(When when) {
        return when == When.STORED_CREDENTIALS && !storesCredentials() ? datastoresUnread() : Optional.empty();
    }

    private boolean storesCredentials() {
        return subject.ofType(DataAccounts.DATASTORES)
                .filter(entry -> entry.getKey().isWithin(workspace.id()))
                .flatMap(entry -> entry.getValue().text("properties.credentials.credentialsType").stream())
                .anyMatch(type -> !type.equals("None"));
    }

    private Optional<String> datastoresUnread() {
        return Unread.within(subject, workspace.id(), DataAccounts.DATASTORES).stream()
                .flatMap(verdict -> verdict instanceof Verdict.Unknown(var ignored, var missing)
                        ? java.util.stream.Stream.of(missing)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }
}
