package groundwork.practices.dependents;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Ids;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import java.util.List;

/// DEP-06: Application Insights keeps its data in Log Analytics; the kind that kept its own is retired.
public final class InsightsOnLogAnalytics implements Practice {

    private static final About ABOUT =
            new About("DEP-06", Severity.HIGH, List.of(), List.of("PSRule Azure.AppInsights.Workspace"));

    private static final String PATH = "properties.WorkspaceResourceId";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return DependentView.judge(
                subject,
                Kind.INSIGHTS,
                insights -> List.of(
                        Ids.at(insights.body(), PATH)
                                .<Verdict>map(logs -> new Verdict.Kept(
                                        insights.id(),
                                        say("findings.InsightsOnLogAnalytics.keeps-its-data-in", "name", logs.name())))
                                .orElseGet(
                                        () -> insights.property(PATH)
                                                .broken(
                                                        say(
                                                                "findings.InsightsOnLogAnalytics.the-id-of-a-log-analytics"),
                                                        new Cure.ByHand(
                                                                say(
                                                                        "findings.InsightsOnLogAnalytics.name-a-log-analytics-workspace-in"))))));
    }
}
