package groundwork.practices.operations;

import groundwork.practices.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// VM series that Azure has retired, as the table `retired-sizes.txt` says.
final class RetiredSizes {

    private static final List<Retired> ALL = read();

    private RetiredSizes() {}

    /// @param pattern of the sizes of the series
    /// @param date    since when they are gone
    record Retired(Pattern pattern, String series, String date) {}

    /// The series this size belongs to, where it is retired.
    static Optional<Retired> find(String size) {
        return ALL.stream()
                .filter(retired -> retired.pattern().matcher(size).matches())
                .findFirst();
    }

    private static List<Retired> read() {
        return Texts.rows(RetiredSizes.class, "retired-sizes.txt").stream()
                .map(line -> line.split(" \\| "))
                .map(cells -> new Retired(Pattern.compile(cells[0], Pattern.CASE_INSENSITIVE), cells[1], cells[2]))
                .toList();
    }
}
