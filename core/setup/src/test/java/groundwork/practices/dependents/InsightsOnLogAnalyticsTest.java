package groundwork.practices.dependents;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;

import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class InsightsOnLogAnalyticsTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new InsightsOnLogAnalytics(), subject);
    }

    @Test
    void keepsInsightsOnLogAnalytics() {
        judged(standard()).isKept();
    }

    @Test
    void findsTheClassicKind() {
        judged(with(standard(), ids(standard()).insights(), "properties.WorkspaceResourceId", Json.NULL))
                .isBroken();
    }

    @Test
    void hasNoBearingWithoutInsights() {
        judged(with(standard(), standard().workspace(), "properties.applicationInsights", Json.NULL))
                .isNotApplicable();
    }

    @Test
    void cannotTellWithoutSeeingIt() {
        judged(unread(standard(), ids(standard()).insights())).isUnknown();
    }
}
