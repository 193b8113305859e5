package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Picture;
import groundwork.gui.stage.Stand;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theShellIsDrawn(Theme theme) {
        var stand = Stand.in(home);
        var image = Fx.fx(() -> {
            theme.wear();
            var shell = new Shell(stand.desk(), place -> Places.make(place, stand.desk()), () -> {});
            var scene = new Scene(shell, 1280, 820);
            Theme.dress(scene, 100);
            return Picture.of(scene, "shell-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        });
        assertThat(image.getWidth()).isEqualTo(1280);
    }
}
