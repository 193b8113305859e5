package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.List;
import java.util.stream.Stream;

/// OPS-09: whoever finds the workspace can tell whose it is and what it is for.
public final class Tagged implements Practice {

    private static final About ABOUT = new About("OPS-09", Severity.LOW, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> Stream.of("owner", "purpose")
                        .map(name -> judge(subject, workspace, name))
                        .toList());
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, String name) {
        var value = workspace.body().members("tags").entrySet().stream()
                .filter(tag -> tag.getKey().equalsIgnoreCase(name))
                .flatMap(tag -> tag.getValue() instanceof Json.Str(var text) ? Stream.of(text) : Stream.empty())
                .filter(text -> !text.isBlank())
                .findFirst();
        return value.<Verdict>map(
                        text -> new Verdict.Kept(workspace.id(), say("findings.Tagged.is", "name", name, "text", text)))
                .orElseGet(() -> new Verdict.Broken(
                        workspace.id(),
                        "tags." + name,
                        say("findings.UserAssignedIdentity.not-set"),
                        say("findings.Tagged.a-tag", "name", name),
                        subject.choices().isPresent()
                                ? new Cure.ByHand(
                                        say("findings.Tagged.answer-the-question-then-apply-the", "name", name))
                                : new Cure.ByHand(say("findings.Tagged.add-the-tag-to-the-workspace", "name", name))));
    }
}
