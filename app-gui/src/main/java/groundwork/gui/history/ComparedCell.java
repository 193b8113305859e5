package groundwork.gui.history;

import groundwork.gui.checklist.FindingCell;

/// What is new, gone or still there, on the screen.
final class ComparedCell extends FindingCell<Compared> {

    @Override
    protected void draw(Compared compared) {
        var kind = compared.kind();
        show(kind.icon(), kind.role(), kind.word(), compared.row());
        setAccessibleText(compared.words());
    }
}
