package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.function.Function;

/// A resource the workspace stands on.
public record DependentView(Kind kind, ResourceId id, Json body) {

    /// Which of them.
    public enum Kind {
        STORAGE("storageAccount", "storage account"),
        VAULT("keyVault", "key vault"),
        REGISTRY("containerRegistry", "container registry"),
        INSIGHTS("applicationInsights", "Application Insights");

        private final String property;
        private final String words;

        Kind(String property, String words) {
            this.property = property;
            this.words = words;
        }

        /// The workspace's property that names it.
        public String property() {
            return property;
        }

        public String words() {
            return words;
        }
    }

    /// Judges one dependent of the subject's workspace; where it could not be read, that is the one verdict.
    public static List<Verdict> judge(Subject subject, Kind kind, Function<DependentView, List<Verdict>> practice) {
        return WorkspaceView.judge(subject, workspace -> judge(subject, workspace, kind, practice));
    }

    /// The same for a workspace that is already at hand.
    public static List<Verdict> judge(
            Subject subject, WorkspaceView workspace, Kind kind, Function<DependentView, List<Verdict>> practice) {
        return workspace
                .dependent(kind.property)
                .map(id -> judge(subject, kind, id, practice))
                .orElseGet(() -> List.of(new Verdict.NotApplicable("the workspace names no " + kind.words)));
    }

    private static List<Verdict> judge(
            Subject subject, Kind kind, ResourceId id, Function<DependentView, List<Verdict>> practice) {
        if (subject.isPartial(id)) {
            return List.of(Unread.partial(id));
        }
        return subject.world()
                .find(id)
                .map(body -> practice.apply(new DependentView(kind, id, body)))
                .orElseGet(() -> List.of(Unread.of(subject, id)));
    }

    /// A property of it, by its path from the top of the body.
    public Property property(String path) {
        return new Property(id, body, path);
    }
}
