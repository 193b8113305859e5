package practicecloud.network;

/// Ranges of IPv4 addresses.
public final class Ranges {

    private Ranges() {}

    /// Whether the range, or the one address, holds this address.
    public static boolean contains(String range, String address) {
        var parts = range.split("/");
        int prefix = parts.length == 1 ? 32 : Integer.parseInt(parts[1]);
        long mask = prefix == 0 ? 0 : 0xFFFFFFFFL << (32 - prefix) & 0xFFFFFFFFL;
        return (number(parts[0]) & mask) == (number(address) & mask);
    }

    private static long number(String address) {
        long number = 0;
        for (var part : address.split("\\.")) {
            number = number * 256 + Integer.parseInt(part);
        }
        return number;
    }
}
