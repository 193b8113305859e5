package groundwork.gui.checklist;

import groundwork.practices.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The findings as rows: what is broken first, the graver before the lighter, then what cannot be told, then what
/// is kept; within that in the order of the catalogue.
record Checklist(List<Row> rows) {

    Checklist {
        rows = List.copyOf(rows);
    }

    static Checklist of(List<Finding> findings) {
        return new Checklist(findings.stream()
                .map(Row::of)
                .sorted(Comparator.comparing(Row::kind).thenComparing(Checklist::gravity))
                .toList());
    }

    private static int gravity(Row row) {
        return row.kind() == Row.Kind.BROKEN
                ? row.finding().practice().about().severity().ordinal()
                : 0;
    }

    /// The rows of one kind that mention the text; no kind: of all.
    List<Row> where(Optional<Row.Kind> kind, String text) {
        return rows.stream()
                .filter(row -> kind.isEmpty() || row.kind() == kind.get())
                .filter(row -> text.isBlank() || row.mentions(text))
                .toList();
    }

    long count(Row.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
