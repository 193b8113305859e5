package groundwork.gui.run;

import groundwork.icons.Icon;
import groundwork.run.State;

/// How a state is drawn; its word is its own.
public record StateLook(Icon icon, String role) {

    public static StateLook of(State state) {
        return switch (state) {
            case PENDING -> new StateLook(Icon.STATE_PENDING, "role-quiet");
            case RUNNING -> new StateLook(Icon.STATE_RUNNING, "role-accent");
            case DONE -> new StateLook(Icon.STATE_DONE, "role-good");
            case FAILED -> new StateLook(Icon.STATE_FAILED, "role-bad");
            case SKIPPED -> new StateLook(Icon.STATE_SKIPPED, "role-care");
            case STOPPED -> new StateLook(Icon.STATE_STOPPED, "role-care");
        };
    }
}
