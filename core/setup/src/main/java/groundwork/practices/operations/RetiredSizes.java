package groundwork.practices.operations;

import java.util.List;
import java.util.Optional;

/// VM series that Azure has retired, as the table `retired-sizes.txt` says.
final class RetiredSizes {

    private static final List<Retired> ALL = read();

    private RetiredSizes() {}

    /// @param pattern of the sizes of the series
    /// @param date    since when they are gone
    record Retired(java.util.regex.Pattern pattern, String series, String date) {}

    /// The series this size belongs to, where it is retired.
    static Optional<Retired> find(String size) {
        return ALL.stream()
                .filter(retired -> retired.pattern().matcher(size).matches())
                .findFirst();
    }

    private static List<Retired> read() {
        try (var in = RetiredSizes.class.getResourceAsStream("retired-sizes.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: retired-sizes.txt");
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> new Retired(
                            java.util.regex.Pattern.compile(cells[0], java.util.regex.Pattern.CASE_INSENSITIVE),
                            cells[1],
                            cells[2]))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
