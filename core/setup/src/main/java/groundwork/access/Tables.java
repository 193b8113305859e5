package groundwork.access;

import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.choices.Choices.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads the two tables of this package. A table that does not read is a mistake in the program, so it throws.
final class Tables {

    private Tables() {}

    static List<Need> needs() {
        return lines("needs.txt").stream().map(Tables::need).toList();
    }

    private static Need need(String line) {
        var cells = line.split(" \\| ");
        var workloads = Arrays.stream(cells[0].split(" "))
                .map(word -> Workload.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        var actor = Actor.valueOf(cells[1].toUpperCase(Locale.ROOT));
        var on = Target.valueOf(cells[2].toUpperCase(Locale.ROOT));
        return new Need(workloads, actor, on, cells[3].equals("dataAction"), cells[4], cells[5], cells[6]);
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
