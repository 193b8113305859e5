package groundwork.gui.tryouts;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.gui.desk.Say;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.tryout.Cell;
import groundwork.tryout.TryoutMatrix;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// People and identities down the side, kinds of work across: a square says whether it works.
public final class MatrixGrid extends GridPane {

    private final Consumer<Cell> chosen;
    private final boolean followsFocus;

    /// @param followsFocus whether standing on a square is enough
    /// @param chosen       told the square that was pressed or stood on
    public MatrixGrid(TryoutMatrix matrix, boolean followsFocus, Consumer<Cell> chosen) {
        super(8, 8);
        this.followsFocus = followsFocus;
        this.chosen = chosen;
        setAccessibleText(say("tryoutsplace.matrix"));
        var names = new ColumnConstraints();
        names.setMinWidth(0);
        getColumnConstraints().add(names);
        for (int column = 0; column < matrix.workloads().size(); column++) {
            add(Parts.whole(title(matrix.workloads().get(column)), "strong"), column + 1, 0);
        }
        for (int row = 0; row < matrix.participants().size(); row++) {
            var who = matrix.participants().get(row);
            add(Parts.paragraph(who.name(), "strong"), 0, row + 1);
            for (int column = 0; column < matrix.workloads().size(); column++) {
                var workload = matrix.workloads().get(column);
                add(square(new Cell(who, workload, matrix.at(who, workload))), column + 1, row + 1);
            }
        }
    }

    private static String title(Workload workload) {
        return Say.capital(Words.said(workload));
    }

    private Button square(Cell cell) {
        var look = OutcomeLook.of(cell.outcome());
        var button = new Button(look.word(), new Glyph(look.icon(), "small", look.role()));
        button.getStyleClass().add("square");
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(cell.who().name() + ", " + title(cell.workload()) + ": " + look.word());
        button.setOnAction(event -> chosen.accept(cell));
        button.focusedProperty().subscribe(focused -> {
            if (focused && followsFocus) {
                chosen.accept(cell);
            }
        });
        return button;
    }
}
