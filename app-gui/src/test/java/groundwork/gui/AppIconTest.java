package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.look.Glyph;
import groundwork.gui.look.Png;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.AppIcon;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Picture;
import groundwork.icons.Icon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Draws the icons of the app for packaging, under `target/app-icons`, and a sheet of all drawings to look at.
class AppIconTest {

    private static final List<Integer> SIDES = List.of(16, 32, 48, 64, 128, 256, 512);

    @Test
    void theIconsForPackagingAreMadeInEverySize() throws IOException {
        var bySide = new LinkedHashMap<Integer, byte[]>();
        for (int side : SIDES) {
            bySide.put(side, Png.of(Fx.fx(() -> drawn(side))));
        }
        var folder = Files.createDirectories(Path.of("target", "app-icons"));
        for (var entry : bySide.entrySet()) {
            Files.write(folder.resolve("groundwork-" + entry.getKey() + ".png"), entry.getValue());
        }
        var ico = AppIcon.ico(bySide);
        var icns = AppIcon.icns(bySide);
        Files.write(folder.resolve("groundwork.ico"), ico);
        Files.write(folder.resolve("groundwork.icns"), icns);
        assertThat(ico).startsWith(0, 0, 1, 0, 6, 0);
        assertThat(new String(icns, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("icns");
        assertThat(java.nio.ByteBuffer.wrap(icns).getInt(4)).isEqualTo(icns.length);
        for (var entry : bySide.entrySet()) {
            var image = new Image(new java.io.ByteArrayInputStream(entry.getValue()));
            assertThat(image.getWidth()).isEqualTo(entry.getKey().doubleValue());
        }
    }

    private static Image drawn(int side) {
        Theme.LIGHT.wear();
        var glyph = new Glyph(Icon.GROUNDWORK, "role-accent");
        var inner = side * 0.92;
        glyph.setStyle(("-fx-min-width: %1$s; -fx-max-width: %1$s; -fx-pref-width: %1$s;"
                        + " -fx-min-height: %1$s; -fx-max-height: %1$s; -fx-pref-height: %1$s;")
                .formatted(inner + "px"));
        var scene = new Scene(new StackPane(glyph), side, side);
        Theme.dress(scene, 100);
        Fx.settle(scene);
        return scene.snapshot(null);
    }

    @Test
    void allDrawingsStandOnOneSheet() {
        var sheet = Fx.fx(() -> {
            Theme.LIGHT.wear();
            var pane = new FlowPane(10, 14);
            pane.setStyle("-fx-padding: 20;");
            for (var icon : Icon.values()) {
                var name = new Label(icon.file().replace(".svg", ""));
                name.setStyle("-fx-font-size: 10px;");
                var box = new VBox(6, new Glyph(icon, "large"), name);
                box.setAlignment(Pos.CENTER);
                box.setPrefWidth(128);
                pane.getChildren().add(box);
            }
            var scene = new Scene(pane, 1000, 760);
            Theme.dress(scene, 100);
            return Picture.of(scene, "icons");
        });
        assertThat(sheet.getWidth()).isEqualTo(1000);
    }
}
