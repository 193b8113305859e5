package groundwork.terms;

import java.util.Optional;
import java.util.regex.Pattern;

/// A range of IPv4 addresses in CIDR form; a single address is a range of length 32.
///
/// @param address the first address, as an unsigned 32-bit number
/// @param prefix  bits fixed, 0 to 32
public record IpRange(long address, int prefix) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");

    public IpRange {
        if (prefix < 0 || prefix > 32 || address != (address & mask(prefix))) {
            throw new IllegalArgumentException("the address has bits set beyond the prefix");
        }
    }

    /// Reads `203.0.113.0/24` or `203.0.113.7`; empty where the text is neither, or has bits set beyond its
    /// prefix.
    public static Optional<IpRange> parse(String text) {
        return written(text)
                .filter(written -> written.range().address() == written.address())
                .map(Written::range);
    }

    private static Optional<Written> written(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        long address = 0;
        for (int part = 1; part <= 4; part++) {
            int octet = Integer.parseInt(match.group(part));
            if (octet > 255) {
                return Optional.empty();
            }
            address = address << 8 | octet;
        }
        int prefix = match.group(5) == null ? 32 : Integer.parseInt(match.group(5));
        return prefix <= 32 ? Optional.of(new Written(address, prefix)) : Optional.empty();
    }

    /// The range that was probably meant where the text has bits set behind its prefix, as `10.60.0.0/8` has.
    public static Optional<IpRange> meant(String text) {
        return written(text).map(Written::range);
    }

    /// An address as it was written, which need not be the first of its range.
    private record Written(long address, int prefix) {

        IpRange range() {
            return new IpRange(address & mask(prefix), prefix);
        }
    }

    /// Reads what [#parse] reads.
    ///
    /// @throws IllegalArgumentException where it would be empty
    public static IpRange of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an IPv4 range: " + text));
    }

    private static long mask(int prefix) {
        return prefix == 0 ? 0 : 0xFFFF_FFFFL << (32 - prefix) & 0xFFFF_FFFFL;
    }

    /// How many addresses are in it.
    public long size() {
        return 1L << (32 - prefix);
    }

    /// Whether every address of `other` is in this one.
    public boolean contains(IpRange other) {
        return other.prefix >= prefix && (other.address & mask(prefix)) == address;
    }

    /// Whether the two share an address.
    public boolean overlaps(IpRange other) {
        return contains(other) || other.contains(this);
    }

    /// Whether it lies in the private ranges of RFC 1918, the shared range of RFC 6598, or loopback and
    /// link-local.
    public boolean isPrivate() {
        return java.util.stream.Stream.of(
                        "10.0.0.0/8",
                        "172.16.0.0/12",
                        "192.168.0.0/16",
                        "100.64.0.0/10",
                        "127.0.0.0/8",
                        "169.254.0.0/16")
                .map(IpRange::of)
                .anyMatch(this::overlaps);
    }

    /// Whether it is a single address that a server on the internet can see somebody come from.
    public boolean isOnePublicAddress() {
        return prefix == 32 && !isPrivate();
    }

    /// `203.0.113.0/24`; a single address without a suffix, as Azure's rules want it.
    @Override
    public String toString() {
        var dotted = (address >> 24 & 255) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "."
                + (address & 255);
        return prefix == 32 ? dotted : dotted + "/" + prefix;
    }
}
