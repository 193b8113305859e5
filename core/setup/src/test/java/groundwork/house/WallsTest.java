package groundwork.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The walls between the rooms: which room may depend on which, in its pom and in its imports.
class WallsTest {

    private static final Map<String, List<String>> ARROWS = Map.of(
            "core/setup", List.of(),
            "core/practice-cloud", List.of(),
            "core/azure", List.of("setup"),
            "core/doors", List.of("setup", "azure", "practice-cloud"),
            "app-cli", List.of("doors", "setup"),
            "app-gui", List.of("doors", "setup", "icons"),
            "icons", List.of());

    private static final Pattern OURS =
            Pattern.compile("<dependency>\\s*<groupId>groundwork</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    private static final Map<String, String> PACKAGES = Map.of(
            "azure", "groundwork.azure",
            "practice-cloud", "practicecloud",
            "doors", "groundwork.doors",
            "app-cli", "groundwork.cli",
            "app-gui", "groundwork.gui",
            "icons", "groundwork.icons");

    static Stream<String> rooms() {
        return ARROWS.keySet().stream()
                .filter(room -> Files.exists(Sources.root().resolve(room + "/pom.xml")));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aPomNamesOnlyTheRoomsItMayEnter(String room) {
        var pom = Sources.read(Sources.root().resolve(room + "/pom.xml"));
        var named = new TreeSet<>(
                OURS.matcher(pom).results().map(match -> match.group(1)).toList());
        assertThat(ARROWS.get(room))
                .as("the arrows of docs/ARCHITECTURE.md; %s may not depend on anything else of ours", room)
                .containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void sourcesImportOnlyTheRoomsTheyMayEnter(String room) {
        var closed = PACKAGES.entrySet().stream()
                .filter(entry -> !room.endsWith(entry.getKey()))
                .filter(entry -> !ARROWS.get(room).contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var sources = Sources.all().stream()
                .filter(file -> file.startsWith(Sources.root().resolve(room)))
                .toList();
        assertThat(sources)
                .as("%s may not know %s: the walls of docs/ARCHITECTURE.md", room, closed)
                .noneMatch(file -> imports(file, closed));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theArchitecturePageNamesEveryRoom(String room) {
        assertThat(Sources.read(Sources.root().resolve("docs/ARCHITECTURE.md"))).contains("`" + room + "`");
    }

    @Test
    void theArchitecturePageNamesThePackagesThereAre() throws IOException {
        var page = Sources.read(Sources.root().resolve("docs/ARCHITECTURE.md"));
        var table = page.substring(page.indexOf("## Inside `core/setup`"), page.indexOf("## How a resource travels"));
        var named = Pattern.compile("\\| `groundwork\\.(\\w+)` \\|")
                .matcher(table)
                .results()
                .map(row -> row.group(1))
                .toList();
        try (var packages = Files.list(Sources.root().resolve("core/setup/src/main/java/groundwork"))) {
            assertThat(named)
                    .as("the table of docs/ARCHITECTURE.md and the packages of core/setup")
                    .containsExactlyInAnyOrderElementsOf(
                            packages.map(folder -> folder.getFileName().toString())
                                    .toList());
        }
    }

    private static boolean imports(Path file, List<String> packages) {
        return Sources.read(file)
                .lines()
                .filter(line -> line.startsWith("import "))
                .anyMatch(line -> packages.stream().anyMatch(name -> line.contains(" " + name + ".")));
    }
}
