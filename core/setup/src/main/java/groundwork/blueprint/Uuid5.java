package groundwork.blueprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/// Names that follow from what they name: UUIDs of version 5 (RFC 9562), and short hashes for global names.
/// Case is ignored, because Azure's ids are compared without it.
final class Uuid5 {

    /// Groundwork's own namespace; changing it renames every role assignment ever made.
    private static final UUID NAMESPACE = UUID.fromString("6f0c5f0a-3f3e-5c0e-9d55-67726f756e64");

    private Uuid5() {}

    /// The UUID of these parts, joined by `|`.
    static UUID of(String... parts) {
        return of(NAMESPACE, String.join("|", parts).toLowerCase(Locale.ROOT));
    }

    static UUID of(UUID namespace, String name) {
        var text = name.getBytes(StandardCharsets.UTF_8);
        var input = ByteBuffer.allocate(16 + text.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(text);
        var hash = ByteBuffer.wrap(digest("SHA-1", input.array()));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// Six hexadecimal digits of these parts.
    static String hash6(String... parts) {
        return of(parts).toString().substring(0, 6);
    }

    private static byte[] digest(String algorithm, byte[] input) {
        try {
            return MessageDigest.getInstance(algorithm).digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
