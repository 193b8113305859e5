package groundwork.gui.desk;

import groundwork.icons.Icon;

/// Where a person can stand; the same words as in the terminal and the documentation.
public enum Place {
    START("Start", "Begin a set-up, or go on with one", Icon.PLACE_START, Group.SET_UP),
    CHOICES("Choices", "What shall be built, question by question", Icon.PLACE_CHOICES, Group.SET_UP),
    CHECKLIST(
            "Checklist",
            "Which best practices are kept, and the way out where one is not",
            Icon.PLACE_CHECKLIST,
            Group.SET_UP),
    PICTURE("Picture", "What stands where, and what leads to what", Icon.PLACE_PICTURE, Group.SET_UP),
    PREVIEW("Preview", "What a run would change, before anything changes", Icon.PLACE_PREVIEW, Group.SET_UP),
    RUN("Run", "Each step as it happens", Icon.PLACE_RUN, Group.SET_UP),
    TRYOUTS("Try-outs", "Who can do which work, told from roles or proven", Icon.PLACE_TRYOUTS, Group.PROVE),
    HISTORY("History", "Earlier runs, and what became of them", Icon.PLACE_HISTORY, Group.PROVE),
    LEARN("Learn", "The best practices, and why they are", Icon.PLACE_LEARN, Group.KNOW),
    SETTINGS("Settings", "Where set-ups go, and how the app looks", Icon.PLACE_SETTINGS, Group.KNOW);

    private final String word;
    private final String about;
    private final Icon icon;
    private final Group group;

    Place(String word, String about, Icon icon, Group group) {
        this.word = word;
        this.about = about;
        this.icon = icon;
        this.group = group;
    }

    /// How places are gathered at the left.
    public enum Group {
        SET_UP("Set up"),
        PROVE("Prove"),
        KNOW("Know");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public String word() {
        return word;
    }

    /// One line under the title.
    public String about() {
        return about;
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
