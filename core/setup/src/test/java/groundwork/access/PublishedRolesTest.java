package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables of roles and operations, by which generated roles are compared, say what Microsoft published.
class PublishedRolesTest {

    private static final String WORKSPACES = "Microsoft.MachineLearningServices/workspaces";

    private static String published(String name) throws IOException {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            var file = here.resolve("shared/azure/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
        }
        assumeTrue(false, "no file shared/azure/data/" + name + " beside the repository");
        return "";
    }

    @Test
    void everyBuiltInRoleAllowsWhatIsPublished() throws IOException {
        var all = JsonText.parse("{\"roles\": " + published("built-in-roles.json") + "}")
                .items("roles");
        assertThat(Role.builtIn()).isNotEmpty();
        for (var role : Role.builtIn()) {
            var found = all.stream()
                    .filter(one -> one.text("name").equals(Optional.of(role.id())))
                    .findFirst();
            assertThat(found).as(role.name()).isPresent();
            assertThat(found.flatMap(one -> one.text("roleName"))).as(role.id()).contains(role.name());
            var published = found.orElseThrow().items("permissions").getFirst();
            var ours = role.permissions();
            assertThat(ours.actions()).as(role.name()).containsExactlyInAnyOrderElementsOf(texts(published, "actions"));
            assertThat(ours.notActions())
                    .as(role.name())
                    .containsExactlyInAnyOrderElementsOf(texts(published, "notActions"));
            assertThat(ours.dataActions())
                    .as(role.name())
                    .containsExactlyInAnyOrderElementsOf(texts(published, "dataActions"));
            assertThat(ours.notDataActions())
                    .as(role.name())
                    .containsExactlyInAnyOrderElementsOf(texts(published, "notDataActions"));
        }
    }

    @Test
    void everyOperationOfAWorkspaceIsAmongThosePublished() throws IOException {
        var published = published("aml-operations.tsv")
                .lines()
                .map(line -> line.split("\t")[0])
                .filter(name -> name.startsWith(WORKSPACES + "/"))
                .toList();
        assertThat(Operations.on(WORKSPACES))
                .extracting(Operation::name)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static List<String> texts(Json body, String member) {
        return body.items(member).stream()
                .flatMap(item -> item instanceof Json.Str(var text) ? Stream.of(text) : Stream.empty())
                .toList();
    }
}
