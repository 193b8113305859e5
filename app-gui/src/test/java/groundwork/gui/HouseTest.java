package groundwork.gui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The walls inside the app.
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("groundwork.gui");

    @Test
    void theAppProvisionsNothingByItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("groundwork.run.Runner")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("groundwork.preview.Planner")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("groundwork.preview.WorldReader")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("com.azure..", "java.net.http..", "groundwork.azure..", "practicecloud..")
                .because("what is done to a cloud is done by groundwork.journey, for every face alike")
                .check(CLASSES);
    }

    @Test
    void onlyTheDeskSpeaksToACloud() {
        noClasses()
                .that()
                .resideOutsideOfPackages("groundwork.gui.desk..")
                .and()
                .doNotHaveFullyQualifiedName("groundwork.gui.RealClouds")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("groundwork.cloud..", "groundwork.doors..")
                .because("a place draws what the desk has; it asks nobody")
                .check(CLASSES);
    }

    @Test
    void modelsKnowNoScene() {
        noClasses()
                .that()
                .resideInAPackage("groundwork.gui.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
                .because("a model can be tested, and drawn by another face, without a toolkit")
                .check(CLASSES);
    }

    @Test
    void placesStandOnTheDeskAndTheLook() {
        noClasses()
                .that()
                .resideInAnyPackage("groundwork.gui.desk..", "groundwork.gui.look..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "groundwork.gui.shell..",
                        "groundwork.gui.start..",
                        "groundwork.gui.choices..",
                        "groundwork.gui.checklist..",
                        "groundwork.gui.picture..",
                        "groundwork.gui.preview..",
                        "groundwork.gui.run..",
                        "groundwork.gui.tryouts..",
                        "groundwork.gui.history..",
                        "groundwork.gui.learn..",
                        "groundwork.gui.settings..")
                .because("places stand on the desk and on the look, not the other way round")
                .check(CLASSES);
    }
}
