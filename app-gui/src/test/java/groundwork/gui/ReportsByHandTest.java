package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cloud.MemoryCloud;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Picture;
import groundwork.learn.Course;
import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.report.Document;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.MemoryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report is kept, opened again, compared with what is judged now, and written in another form.
class ReportsByHandTest {

    private static final Clouds CLOUDS = (answers, talk) ->
            new Clouds.Opened(new MemoryCloud(), new MemoryData(), "a cloud in memory", answers, () -> {});

    @TempDir
    Path home;

    private static final ResourceId SUBNET = new ResourceId(
            "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/snet");

    /// What was broken once, and is no more.
    private static final List<Finding> BEFORE = List.of(new Finding(
            Catalogue.find("NET-11").orElseThrow(),
            new Verdict.Broken(SUBNET, "", "11 free", "24 free", new Cure.ByHand("Make it larger."))));

    /// Lays answers on the desk that break one practice, and waits until that is judged.
    private static void judged(OpenApp app) {
        var answers = Course.find("spark-reaches-data").orElseThrow().exercise().begin();
        Fx.fx(() -> app.desk().lay(new Draft(answers, Optional.empty(), answers)));
        app.hand()
                .await(
                        "the judgement",
                        () -> app.desk().judgement().get().answers().equals(answers));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void whatIsNewGoneAndStillThereIsToldAndKept() {
        var file = home.resolve("before.json");
        try (var app = OpenApp.open(home, CLOUDS, Theme.LIGHT, file)) {
            var hand = app.hand();
            Fx.fx(() -> app.desk().archive().save(file, Document.JSON, "before", Optional.empty(), BEFORE));
            hand.await("the file", () -> Files.exists(file));
            judged(app);

            hand.press("History");
            Fx.pulse();
            press(app, ToggleButton.class, "Reports");
            hand.press("Open a report");
            hand.await("the report", () -> !app.desk().archive().opened().get().isEmpty());
            Fx.pulse();
            assertThat(app.says("Practices: ")).isTrue();
            assertThat(app.desk().archive().opened().get().getFirst().report().findings())
                    .isEqualTo(BEFORE);

            Fx.fx(() -> boxes(app).get(1).getSelectionModel().select(1));
            Fx.pulse();
            Fx.fx(() -> Picture.of(hand.scene(), "comparing"));
            assertThat(app.says("Since before.json, in As the answers plan it: 1 new, 1 gone, 0 still there."))
                    .isTrue();
            Fx.fx(() -> menu(app).getItems().getFirst().fire());
            hand.await("the comparison", () -> read(file).contains("groundwork/comparison/1"));
            var kept = JsonText.parse(read(file));
            assertThat(kept.items("fresh").getFirst().text("practice")).contains("NET-13");
            assertThat(kept.items("gone").getFirst().text("practice")).contains("NET-11");
            Fx.fx(() -> menu(app).getItems().get(1).fire());
            hand.await("the text", () -> read(file).startsWith("new NET-13 "));
        }
    }

    @Test
    void whatIsNoReportIsRefusedInWords() throws IOException {
        var file = Files.writeString(home.resolve("other.json"), "{\"schema\": \"groundwork/plan/1\"}");
        try (var app = OpenApp.open(home, CLOUDS, Theme.LIGHT, file)) {
            Fx.fx(() -> app.desk().place().set(Place.HISTORY));
            Fx.pulse();
            press(app, ToggleButton.class, "Reports");
            app.hand().press("Open a report");
            app.hand()
                    .await(
                            "the refusal",
                            () -> app.desk().spoken().get().words().contains("is no report of findings"));
        }
    }

    private static <T extends ToggleButton> void press(OpenApp app, Class<T> kind, String words) {
        Fx.fx(() -> app.middle().lookupAll(".step").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(button -> words.equals(button.getText().replace("_", "")))
                .findFirst()
                .orElseThrow()
                .fire());
        Fx.pulse();
    }

    private static List<ComboBox<?>> boxes(OpenApp app) {
        return app.middle().lookupAll(".combo-box").stream()
                .<ComboBox<?>>map(node -> (ComboBox<?>) node)
                .toList();
    }

    private static MenuButton menu(OpenApp app) {
        return app.middle().lookupAll(".menu-button").stream()
                .filter(Node::isVisible)
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
