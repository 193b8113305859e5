package groundwork.gui.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The containers in which Windows and macOS want the icons of an app; both hold PNG files.
public final class AppIcon {

    /// The types of an `.icns` entry by the side of its picture.
    private static final Map<Integer, String> ICNS =
            Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");

    private AppIcon() {}

    /// An `.ico` file.
    ///
    /// @param bySide PNG files by the side of their picture, at most 256
    public static byte[] ico(Map<Integer, byte[]> bySide) {
        var fitting = bySide.entrySet().stream()
                .filter(entry -> entry.getKey() <= 256)
                .toList();
        int offset = 6 + 16 * fitting.size();
        var head = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) fitting.size());
        var out = new ByteArrayOutputStream();
        for (var entry : fitting) {
            byte side = (byte) (entry.getKey() == 256 ? 0 : entry.getKey());
            head.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            head.putInt(entry.getValue().length).putInt(offset + out.size());
            out.writeBytes(entry.getValue());
        }
        return joined(head.array(), out.toByteArray());
    }

    /// An `.icns` file.
    public static byte[] icns(Map<Integer, byte[]> bySide) {
        var out = new ByteArrayOutputStream();
        bySide.forEach((side, png) -> {
            var type = ICNS.get(side);
            if (type != null) {
                out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
                out.writeBytes(ByteBuffer.allocate(4).putInt(8 + png.length).array());
                out.writeBytes(png);
            }
        });
        var head = ByteBuffer.allocate(8)
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + out.size());
        return joined(head.array(), out.toByteArray());
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var out = new ByteArrayOutputStream();
        try {
            out.write(head);
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
