package groundwork.gui.stage;

import groundwork.gui.look.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Pictures of scenes, as PNG files under `target/pictures`, for people to look at.
public final class Picture {

    private Picture() {}

    /// Takes a picture; on the FX thread.
    public static WritableImage of(Scene scene, String name) {
        Fx.settle(scene);
        var image = scene.snapshot(null);
        var folder = Path.of("target", "pictures");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }
}
