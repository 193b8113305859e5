package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
import groundwork.icons.Icon;

/// Where a person can stand; the same words as in the terminal and the documentation.
public enum Place {
    START(Icon.PLACE_START, Group.SET_UP),
    CHOICES(Icon.PLACE_CHOICES, Group.SET_UP),
    CHECKLIST(Icon.PLACE_CHECKLIST, Group.SET_UP),
    PICTURE(Icon.PLACE_PICTURE, Group.SET_UP),
    PREVIEW(Icon.PLACE_PREVIEW, Group.SET_UP),
    RUN(Icon.PLACE_RUN, Group.SET_UP),
    TRYOUTS(Icon.PLACE_TRYOUTS, Group.PROVE),
    HISTORY(Icon.PLACE_HISTORY, Group.PROVE),
    LEARN(Icon.PLACE_LEARN, Group.KNOW),
    SETTINGS(Icon.PLACE_SETTINGS, Group.KNOW);

    private final Icon icon;
    private final Group group;

    Place(Icon icon, Group group) {
        this.icon = icon;
        this.group = group;
    }

    /// How places are gathered at the left.
    public enum Group {
        SET_UP,
        PROVE,
        KNOW;

        public String word() {
            return say("places.group." + Words.of(this));
        }
    }

    public String word() {
        return say("places.word." + Words.of(this));
    }

    /// One line under the title.
    public String about() {
        return say("places.about." + Words.of(this));
    }

    public Icon icon() {
        return icon;
    }

    public Group group() {
        return group;
    }

    /// Whether something one can stand on here is explained at the right.
    public boolean explains() {
        return switch (this) {
            case CHOICES, CHECKLIST, PICTURE, PREVIEW, TRYOUTS -> true;
            case START, RUN, HISTORY, LEARN, SETTINGS -> false;
        };
    }
}
