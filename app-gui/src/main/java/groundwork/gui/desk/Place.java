package groundwork.gui.desk;

import groundwork.icons.Icon;

/// Where a person can stand; the same words as in the terminal and the documentation.
public enum Place {
    CHOICES("Choices", "What shall be built, question by question", Icon.PLACE_CHOICES, Group.SET_UP);

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
}
