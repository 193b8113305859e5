package groundwork.gui.choices;

import groundwork.choices.Question;
import groundwork.gui.desk.Desk;
import javafx.scene.Node;
import javafx.scene.control.Control;

/// What answers one question on the screen. It hands every change to the desk, and shows what the desk says
/// without taking the cursor away.
interface Editor {

    Node node();

    /// Shows what stands now.
    void show(Form.Asked asked);

    /// The control that a label with a mnemonic stands for.
    Control first();

    /// The editor a question needs.
    static Editor of(Question question, Desk desk) {
        return switch (question) {
            case Question.Pick pick -> new PickEditor(pick, desk);
            case Question.PickMany many -> new PickManyEditor(many, desk);
            case Question.Entry entry -> new EntryEditor(entry, desk);
            case Question.Entries entries -> new EntriesEditor(entries, desk);
            case Question.Rows rows -> new RowsEditor(rows, desk);
        };
    }
}
