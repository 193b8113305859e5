package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.function.Function;

/// A resource the workspace stands on.
public record DependentView(Kind kind, ResourceId id, Json body) {

    /// Which of them.
    public enum Kind {
        STORAGE("storageAccount"),
        VAULT("keyVault"),
        REGISTRY("containerRegistry"),
        INSIGHTS("applicationInsights");

        private final String property;

        Kind(String property) {
            this.property = property;
        }

        /// The workspace's property that names it.
        public String property() {
            return property;
        }

        /// What people call it, in their language.
        public String words() {
            return Words.said(this);
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
                .orElseGet(() -> List.of(new Verdict.NotApplicable(
                        say("findings.DependentView.the-workspace-names-no", "kind", kind.words()))));
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
