package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// What hangs on scopes and counts for all that is below them: assignments of roles and policies, locks.
public final class Extensions {

    private Extensions() {}

    /// Those of a type that a list at a scope shows: inherited from above, at it and below it. The filter
    /// `atScope()` leaves out what is below, `atExactScope()` also what is above.
    public static Stream<JsonNode> at(World world, String type, String scope, String filter) {
        var here = Id.of(scope);
        boolean exact = filter.contains("atExactScope()");
        boolean noneBelow = exact || filter.contains("atScope()");
        var inherited = here.upwards().stream()
                .filter(place -> !exact || place.equals(here))
                .flatMap(place -> on(world, type, place));
        return noneBelow ? inherited : Stream.concat(inherited, below(world, type, here));
    }

    /// Those on one scope.
    public static Stream<JsonNode> on(World world, String type, Id scope) {
        var prefix = scope.below() + "providers/" + type.toLowerCase(Locale.ROOT) + "/";
        return StreamSupport.stream(world.scan(Table.RESOURCES, prefix).spliterator(), false);
    }

    private static Stream<JsonNode> below(World world, String type, Id here) {
        return StreamSupport.stream(world.scan(Table.RESOURCES, here.below()).spliterator(), false)
                .filter(resource -> Tree.says(resource, "type", type))
                .filter(resource -> !Places.idOf(resource).scope().key().equals(here.key()));
    }
}
