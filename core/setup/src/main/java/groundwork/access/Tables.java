package groundwork.access;

import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.access.Need.When;
import groundwork.choices.Choices.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the two tables of this package. A table that does not read is a mistake in the program, so it throws.
final class Tables {

    private Tables() {}

    static List<Need> needs() {
        return lines("needs.txt").stream().flatMap(Tables::needs).toList();
    }

    private static Stream<Need> needs(String line) {
        var cells = line.split(" \\| ");
        var workloads = Arrays.stream(cells[0].split(" "))
                .map(word -> word(Workload.class, word))
                .collect(Collectors.toSet());
        var on = word(Target.class, cells[2]);
        var operation = new Operation(cells[4], cells[3].equals("dataAction"));
        var when = cells.length > 7 ? word(When.class, cells[7]) : When.ALWAYS;
        return Arrays.stream(cells[1].split(" "))
                .map(who -> new Need(
                        workloads, word(Actor.class, who), on, operation, when, new Need.Reason(cells[5], cells[6])));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Every operation of the table, family by family.
    static List<Operation> operations() {
        return lines("operations.txt").stream().flatMap(Tables::family).toList();
    }

    private static Stream<Operation> family(String line) {
        var data = line.startsWith("data ");
        var rest = data ? line.substring("data ".length()) : line;
        var family = rest.substring(0, rest.indexOf(':'));
        return Arrays.stream(rest.substring(family.length() + 1).strip().split(" "))
                .map(verb -> new Operation(family + "/" + verb, data));
    }

    static List<Role> roles() {
        var roles = new ArrayList<Role>();
        var block = new ArrayList<String>();
        for (String line : lines("roles.txt")) {
            if (!line.startsWith(" ") && !block.isEmpty()) {
                roles.add(role(block));
                block.clear();
            }
            block.add(line);
        }
        roles.add(role(block));
        return List.copyOf(roles);
    }

    private static Role role(List<String> block) {
        var head = block.getFirst().split(" = ");
        var permissions =
                new Permissions(marked(block, "+"), marked(block, "-"), marked(block, "+data"), marked(block, "-data"));
        return new Role(head[0], head[1], permissions);
    }

    private static List<String> marked(List<String> block, String mark) {
        var start = "  " + mark + " ";
        return block.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static List<String> lines(String name) {
        try (var in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
