package groundwork.gui.look;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// An image as a PNG file. A few lines of our own, because the usual way needs the whole of another toolkit.
public final class Png {

    private Png() {}

    /// The bytes of the file; transparent pixels come out in their colour.
    public static byte[] of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", pixels(image, width, height));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] pixels(Image image, int width, int height) throws IOException {
        var reader = image.getPixelReader();
        var pixels = new int[width];
        var line = new byte[3 * width + 1];
        var raw = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_SPEED))) {
            for (int y = 0; y < height; y++) {
                reader.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
                for (int x = 0; x < width; x++) {
                    line[3 * x + 1] = (byte) (pixels[x] >> 16);
                    line[3 * x + 2] = (byte) (pixels[x] >> 8);
                    line[3 * x + 3] = (byte) pixels[x];
                }
                deflated.write(line);
            }
        }
        return raw.toByteArray();
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
