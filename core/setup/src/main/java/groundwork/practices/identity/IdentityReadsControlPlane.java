package groundwork.practices.identity;

import groundwork.practices.Practice;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.List;

/// IDN-03: the identity can read what each storage account is, not only what is in it.
public final class IdentityReadsControlPlane implements Practice {

    private static final About ABOUT = new About("IDN-03", Severity.HIGH, List.of("S6"), List.of());

    private static final DataRights READER = new DataRights(
            "Reader",
            "acdd72a7-3385-48ef-bd42-f606fba81ae7",
            List.of(Right.action("Microsoft.Storage/storageAccounts/read")));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> READER.judge(subject, workspace));
    }
}
