package groundwork.gui.checklist;

/// A row of the checklist on the screen.
public final class RowCell extends FindingCell<Row> {

    @Override
    protected void draw(Row row) {
        var kind = row.kind();
        var word = kind.word() + (row.severity().isEmpty() ? "" : ", " + row.severity());
        show(kind.icon(), kind.role(), word, row);
        setAccessibleText(row.words());
    }
}
