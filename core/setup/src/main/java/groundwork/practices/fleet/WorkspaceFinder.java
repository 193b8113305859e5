package groundwork.practices.fleet;

import groundwork.cloud.Cloud;
import groundwork.practices.Ids;
import groundwork.practices.Subject;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;

/// Finds workspaces by the name people know.
public final class WorkspaceFinder {

    private WorkspaceFinder() {}

    /// The ids of all workspaces with this name, case aside, that the caller may read.
    public static List<ResourceId> named(String name, Reach reach, Cloud cloud) {
        var found = new ArrayList<ResourceId>();
        new ResourceGraph(cloud, reach)
                .each(
                        "resources | where type =~ " + ResourceGraph.literal(Subject.WORKSPACE) + " and name =~ "
                                + ResourceGraph.literal(name) + " | project id | order by id asc",
                        rows -> rows.forEach(row -> Ids.at(row, "id").ifPresent(found::add)));
        return List.copyOf(found);
    }
}
