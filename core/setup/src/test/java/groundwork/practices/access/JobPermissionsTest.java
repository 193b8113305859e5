package groundwork.practices.access;

import groundwork.practices.Practice;

class JobPermissionsTest implements WorkloadRightsContract {

    @Override
    public Practice practice() {
        return new JobPermissions();
    }

    @Override
    public String action() {
        return "experiments/runs/submit/action";
    }

    @Override
    public String words() {
        return "run jobs";
    }
}
