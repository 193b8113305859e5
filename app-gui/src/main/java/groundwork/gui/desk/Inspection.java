package groundwork.gui.desk;

import groundwork.practices.Finding;
import groundwork.terms.ResourceId;
import java.util.List;

/// How far the check of a workspace that is there is.
public sealed interface Inspection {

    /// Nobody asked yet.
    record None() implements Inspection {}

    /// It is being read.
    record Looking(ResourceId workspace) implements Inspection {}

    /// What the practices say of it.
    ///
    /// @param cloud what people call the cloud it stands in
    record Seen(Curing.Target target, String cloud, List<Finding> findings) implements Inspection {
        public Seen {
            findings = List.copyOf(findings);
        }

        public ResourceId workspace() {
            return target.workspace();
        }
    }

    /// It could not be read.
    record Broken(ResourceId workspace, Trouble trouble) implements Inspection {}
}
