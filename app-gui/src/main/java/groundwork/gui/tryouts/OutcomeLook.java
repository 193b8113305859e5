package groundwork.gui.tryouts;

import groundwork.icons.Icon;
import groundwork.tryout.Outcome;

/// How an outcome is said and drawn.
record OutcomeLook(String word, Icon icon, String role) {

    static OutcomeLook of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed _ -> new OutcomeLook("allowed", Icon.STATE_DONE, "role-good");
            case Outcome.Denied _ -> new OutcomeLook("will fail", Icon.STATE_FAILED, "role-bad");
            case Outcome.Unknown _ -> new OutcomeLook("cannot be told", Icon.VERDICT_UNKNOWN, "role-care");
            case Outcome.NotItsWork() -> new OutcomeLook("not its work", Icon.VERDICT_NOT_APPLICABLE, "role-quiet");
        };
    }
}
