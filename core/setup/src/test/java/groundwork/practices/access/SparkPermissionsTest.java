package groundwork.practices.access;

import groundwork.practices.Practice;

class SparkPermissionsTest implements WorkloadRightsContract {

    @Override
    public Practice practice() {
        return new SparkPermissions();
    }

    @Override
    public String action() {
        return "jobs/write";
    }

    @Override
    public String words() {
        return "use Spark";
    }
}
