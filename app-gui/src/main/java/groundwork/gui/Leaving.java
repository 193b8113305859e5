package groundwork.gui;

import groundwork.choices.Answers;
import groundwork.gui.desk.Draft;

/// Whether the window may close: answers that stand in no file are spoken of once; who closes again means it.
final class Leaving {

    private Answers warned = Answers.NONE;

    /// Whether nothing would be lost, or the person was told what would be.
    boolean may(Draft draft) {
        if (!draft.isChanged() || draft.answers().equals(warned)) {
            return true;
        }
        warned = draft.answers();
        return false;
    }
}
