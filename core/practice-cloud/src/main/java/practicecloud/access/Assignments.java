package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.entra.Directory;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Role assignments, found by where they are and for whom.
final class Assignments {

    static final String TYPE = "Microsoft.Authorization/roleAssignments";

    private static final Pattern PRINCIPAL = Pattern.compile("principalId\\s+eq\\s+'([^']+)'");
    private static final Pattern ASSIGNED_TO = Pattern.compile("assignedTo\\('([^']+)'\\)");

    private Assignments() {}

    static Stream<JsonNode> all(World world) {
        return StreamSupport.stream(world.scan(Table.RESOURCES, "/").spliterator(), false)
                .filter(resource -> Tree.says(resource, "type", TYPE));
    }

    static boolean any(World world, Predicate<JsonNode> which) {
        return all(world).anyMatch(which);
    }

    /// Those a caller sees at a scope: inherited from above, at it, and, unless `atScope()` is asked, below it.
    static Stream<JsonNode> at(World world, Directory directory, String scope, String filter) {
        var here = Id.of(scope).below();
        boolean noneBelow = filter.contains("atScope()");
        return all(world)
                .filter(assignment -> {
                    var where = scopeOf(assignment);
                    return here.startsWith(where) || !noneBelow && where.startsWith(here);
                })
                .filter(assignment -> principals(directory, filter).isEmpty()
                        || principals(directory, filter)
                                .contains(Tree.text(assignment, "properties.principalId")
                                        .orElse("")));
    }

    private static List<String> principals(Directory directory, String filter) {
        var exact = PRINCIPAL.matcher(filter);
        if (exact.find()) {
            return List.of(exact.group(1));
        }
        var assigned = ASSIGNED_TO.matcher(filter);
        var all = new ArrayList<String>();
        if (assigned.find()) {
            all.add(assigned.group(1));
            directory
                    .groupsOf(assigned.group(1), true)
                    .map(group -> group.path("id").asText())
                    .forEach(all::add);
        }
        return all;
    }

    /// The scope of an assignment, as the beginning of what it reaches.
    static String scopeOf(JsonNode assignment) {
        return Id.of(assignment.path("id").asText()).scope().below();
    }
}
