package groundwork.cli.view;

import groundwork.blueprint.Resource;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;

/// What custom roles hold, operation by operation: nobody is given what nobody saw.
///
/// @param width columns there are
public record OwnRolesView(int width) {

    private static final String TYPE = "Microsoft.Authorization/roleDefinitions";

    public List<Line> of(List<Resource> steps) {
        var lines = new ArrayList<Line>();
        steps.stream().filter(step -> step.id().is(TYPE)).forEach(role -> {
            lines.add(Line.of(Role.HEADING, role.why().title()));
            for (var permissions : role.body().items("properties.permissions")) {
                operations(permissions, "actions").forEach(name -> lines.addAll(Indent.of(2, Line.of(name), width)));
                operations(permissions, "dataActions")
                        .forEach(name -> lines.addAll(Indent.of(2, Line.of(name + " (data)"), width)));
            }
        });
        return lines;
    }

    private static List<String> operations(Json permissions, String kind) {
        return permissions.items(kind).stream()
                .flatMap(item -> item instanceof Json.Str(var name)
                        ? java.util.stream.Stream.of(name)
                        : java.util.stream.Stream.empty())
                .toList();
    }
}
