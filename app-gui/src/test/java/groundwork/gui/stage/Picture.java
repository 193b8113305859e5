package groundwork.gui.stage;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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
            Files.write(folder.resolve(name + ".png"), png(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    private static byte[] png(WritableImage image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var reader = image.getPixelReader();
        var raw = new ByteArrayOutputStream();
        try (var deflated = new DataOutputStream(new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_SPEED)))) {
            for (int y = 0; y < height; y++) {
                deflated.writeByte(0);
                for (int x = 0; x < width; x++) {
                    int argb = reader.getArgb(x, y);
                    deflated.writeByte(argb >> 16);
                    deflated.writeByte(argb >> 8);
                    deflated.writeByte(argb);
                }
            }
        }
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", raw.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
        var checked = new ByteArrayOutputStream();
        checked.write(type.getBytes(StandardCharsets.US_ASCII));
        checked.write(data);
        var crc = new CRC32();
        crc.update(checked.toByteArray());
        var fields = new DataOutputStream(out);
        fields.writeInt(data.length);
        fields.write(checked.toByteArray());
        fields.writeInt((int) crc.getValue());
    }
}
