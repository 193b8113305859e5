package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Access;
import groundwork.practices.AllowList;
import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.IpRange;
import groundwork.terms.Json;
import java.util.List;
import java.util.Optional;

/// NET-03: the allow list that was asked for is the one in force.
///
/// A stable api-version takes the list, answers success and drops it; every network is then let in.
public final class AllowListTookEffect implements Practice {

    private static final About ABOUT = new About("NET-03", Severity.HIGH, List.of("S1"), List.of());

    /// Azure's limit.
    private static final int LONGEST = 200;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> List.of(judge(subject, workspace)));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace) {
        var list = AllowList.of(workspace);
        var chosen = subject.choices().map(choices -> choices.reach());
        boolean selected = chosen.map(reach -> reach.access() == Access.SELECTED)
                .orElse(workspace.isPublic() && (list.denies() || !list.ranges().isEmpty()));
        if (!selected && list.isHidden() && chosen.isEmpty() && workspace.isPublic()) {
            return new Verdict.Unknown(workspace.id(), AllowList.missing());
        }
        if (!selected) {
            return new Verdict.NotApplicable(say("findings.AllowListTookEffect.access-is-not-by-chosen-addresses"));
        }
        return list.isHidden()
                ? new Verdict.Unknown(workspace.id(), AllowList.missing())
                : judge(workspace, list, chosen.map(reach -> reach.allowed()).orElse(List.of()));
    }

    private static Verdict judge(WorkspaceView workspace, AllowList list, List<IpRange> wanted) {
        var ranges = list.ranges();
        var seen = list.parsed();
        var lost = wanted.stream().filter(range -> !seen.contains(range)).findFirst();
        var bad = ranges.stream().filter(AllowListTookEffect::isNoPublicAddress).findFirst();
        if (lost.isPresent()) {
            return broken(
                    workspace,
                    say("findings.AllowListTookEffect.entries-without", "count", ranges.size(), "lost", lost.get()),
                    say("findings.AllowListTookEffect.every-address-chosen"),
                    wanted);
        }
        if (bad.isPresent()) {
            return broken(
                    workspace, bad.get(), say("findings.AllowListTookEffect.public-ipv-addresses-or-ranges"), wanted);
        }
        return ranges.size() > LONGEST
                ? broken(
                        workspace,
                        say("findings.AllowListTookEffect.entries", "count", ranges.size()),
                        say("findings.AllowListTookEffect.at-most", "most", LONGEST),
                        wanted)
                : new Verdict.Kept(
                        workspace.id(),
                        say("findings.AllowListTookEffect.entries-read-back-with-a-preview", "count", ranges.size()));
    }

    private static boolean isNoPublicAddress(String text) {
        Optional<IpRange> range = IpRange.parse(text);
        return range.isEmpty()
                || range.filter(found -> found.prefix() > 0 && found.isPrivate())
                        .isPresent();
    }

    private static Verdict broken(WorkspaceView workspace, String seen, String expected, List<IpRange> wanted) {
        var rules = Json.array(wanted.stream().map(range -> Json.object("value", range.toString())));
        Cure cure = wanted.isEmpty()
                ? new Cure.ByHand(say("findings.AllowListTookEffect.correct-the-list-with-api-version"))
                : new Cure.Patch(
                        say("findings.AllowListTookEffect.write-the-chosen-addresses-again-and"),
                        workspace.id(),
                        AllowList.RULES,
                        rules);
        return new Verdict.Broken(workspace.id(), AllowList.RULES, seen, expected, cure);
    }
}
