package groundwork.practices.access;

import groundwork.practices.Practice;

class NotebookPermissionsTest implements WorkloadRightsContract {

    @Override
    public Practice practice() {
        return new NotebookPermissions();
    }

    @Override
    public String action() {
        return "listNotebookAccessToken/read";
    }

    @Override
    public String words() {
        return "use notebooks";
    }
}
