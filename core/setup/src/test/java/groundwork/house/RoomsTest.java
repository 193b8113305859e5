package groundwork.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Inside the core's pure room each package imports only those above it, and nothing of the outside world.
class RoomsTest {

    private static final List<String> ROOMS = List.of(
            "terms",
            "choices",
            "access",
            "blueprint",
            "cloud",
            "practices",
            "preview",
            "run",
            "tryout",
            "export",
            "report",
            "learn",
            "journey");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("groundwork");

    static List<String> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyTheRoomsAboveIt(String room) {
        var below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(later -> "groundwork." + later + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("groundwork." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below)
                .because("the story runs one way: " + String.join(" > ", ROOMS) + "; move the class, not the arrow")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void knowsNoScreenAndNoSdk(String room) {
        noClasses()
                .that()
                .resideInAPackage("groundwork." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.azure..", "java.net.http..", "javafx..", "org.jline..", "picocli..", "practicecloud..")
                .because("the core is pure: a cloud is reached through groundwork.cloud.Cloud, a screen draws values")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
