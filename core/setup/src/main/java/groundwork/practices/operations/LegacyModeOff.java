package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.List;

/// OPS-03: the present API works on this workspace.
public final class LegacyModeOff implements Practice {

    private static final About ABOUT = new About("OPS-03", Severity.HIGH, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var mode = new Property(workspace.id(), workspace.body(), "properties.v1LegacyMode");
            return List.of(
                    mode.value().isNull()
                            ? new Verdict.Kept(workspace.id(), say("findings.LegacyModeOff.never-switched-on"))
                            : mode.shallBe(Json.of(false), say("findings.LegacyModeOff.switch-legacy-mode-off")));
        });
    }
}
