package practicecloud.template;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// `uniqueString()`: thirteen letters and digits of a 64-bit Murmur hash. Known values of Azure's own are in the
/// test.
final class UniqueString {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 13;

    private static final int FIRST = 0x239b961b;
    private static final int SECOND = 0xab0e9789;

    private UniqueString() {}

    static String of(String text) {
        long hash = hash(text.getBytes(StandardCharsets.UTF_8));
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt((int) (hash >>> 59)));
            hash <<= 5;
        }
        return letters.toString();
    }

    private static long hash(byte[] data) {
        int one = 0;
        int two = 0;
        int whole = data.length / 8 * 8;
        var words = ByteBuffer.wrap(data, 0, whole).order(ByteOrder.LITTLE_ENDIAN);
        while (words.hasRemaining()) {
            one = (Integer.rotateLeft(one ^ first(words.getInt()), 19) + two) * 5 + 0x561ccd1b;
            two = (Integer.rotateLeft(two ^ second(words.getInt()), 13) + one) * 5 + 0x0bcaa747;
        }
        var tail = ByteBuffer.wrap(Arrays.copyOf(Arrays.copyOfRange(data, whole, data.length), 8))
                .order(ByteOrder.LITTLE_ENDIAN);
        one ^= first(tail.getInt());
        two ^= second(tail.getInt());
        return mixed(one ^ data.length, two ^ data.length);
    }

    private static int first(int word) {
        return Integer.rotateLeft(word * FIRST, 15) * SECOND;
    }

    private static int second(int word) {
        return Integer.rotateLeft(word * SECOND, 17) * FIRST;
    }

    private static long mixed(int one, int two) {
        int sum = one + two;
        int first = stirred(sum);
        int second = stirred(two + sum);
        first += second;
        second += first;
        return Integer.toUnsignedLong(second) << 32 | Integer.toUnsignedLong(first);
    }

    private static int stirred(int value) {
        int stirred = (value ^ value >>> 16) * 0x85ebca6b;
        stirred = (stirred ^ stirred >>> 13) * 0xc2b2ae35;
        return stirred ^ stirred >>> 16;
    }
}
