package groundwork.gui.tryouts;

import groundwork.icons.Icon;
import groundwork.report.TryoutSentences;
import groundwork.tryout.Outcome;

/// How an outcome is said and drawn.
record OutcomeLook(String word, Icon icon, String role) {

    static OutcomeLook of(Outcome outcome) {
        var word = TryoutSentences.word(outcome);
        return switch (outcome) {
            case Outcome.Allowed _ -> new OutcomeLook(word, Icon.STATE_DONE, "role-good");
            case Outcome.Denied _ -> new OutcomeLook(word, Icon.STATE_FAILED, "role-bad");
            case Outcome.Unknown _ -> new OutcomeLook(word, Icon.VERDICT_UNKNOWN, "role-care");
            case Outcome.NotItsWork() -> new OutcomeLook(word, Icon.VERDICT_NOT_APPLICABLE, "role-quiet");
        };
    }
}
