package groundwork.gui.checklist;

import groundwork.practices.accept.Waivers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The findings as rows: what is broken first, the graver before the lighter, then what cannot be told, what is
/// kept and what is waived; within that in the order of the catalogue.
public record Checklist(List<Row> rows) {

    public Checklist {
        rows = List.copyOf(rows);
    }

    public static Checklist of(Waivers judged) {
        return new Checklist(Stream.concat(
                        judged.standing().stream().map(Row::of),
                        judged.waived().stream().map(Row::of))
                .sorted(Comparator.comparing(Row::kind).thenComparing(Checklist::gravity))
                .toList());
    }

    private static int gravity(Row row) {
        return row.kind() == Row.Kind.BROKEN
                ? row.finding().practice().about().severity().ordinal()
                : 0;
    }

    /// The rows of one kind that mention the text; no kind: of all.
    public List<Row> where(Optional<Row.Kind> kind, String text) {
        return rows.stream()
                .filter(row -> kind.isEmpty() || row.kind() == kind.get())
                .filter(row -> text.isBlank() || row.mentions(text))
                .toList();
    }

    public long count(Row.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
