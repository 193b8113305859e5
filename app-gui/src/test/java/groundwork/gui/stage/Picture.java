package groundwork.gui.stage;

import groundwork.gui.look.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Pictures of scenes, as PNG files under `target/pictures`, for people to look at.
public final class Picture {

    private Picture() {}

    /// Takes a picture; on the FX thread.
    public static WritableImage of(Scene scene, String name) {
        Fx.settle(scene);
        return kept(scene.snapshot(null), name);
    }

    /// The same of one node, which may reach beyond the window.
    public static WritableImage of(Node node, String name) {
        Fx.settle(node.getScene());
        return kept(node.snapshot(null, null), name);
    }

    /// The same, kept nowhere.
    public static WritableImage of(Node node) {
        Fx.settle(node.getScene());
        return node.snapshot(null, null);
    }

    private static WritableImage kept(WritableImage image, String name) {
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
