package groundwork.practices.identity;

import groundwork.practices.Practice;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.List;

/// IDN-04: the identity can read and write blobs of every account people and jobs work with.
public final class IdentityUsesBlobData implements Practice {

    private static final About ABOUT = new About("IDN-04", Severity.HIGH, List.of("S6"), List.of());

    private static final String BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/";

    private static final DataRights BLOB_DATA_CONTRIBUTOR = new DataRights(
            "Storage Blob Data Contributor",
            "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
            List.of(Right.dataAction(BLOBS + "read"), Right.dataAction(BLOBS + "write")));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> BLOB_DATA_CONTRIBUTOR.judge(subject, workspace));
    }
}
