package practicecloud.network;

import java.util.Optional;
import java.util.stream.Stream;
import practicecloud.http.Request;

/// Where the caller of a data plane sits: what a firewall sees. Everybody really comes from loopback, so two
/// headers tell a story: `x-practice-client-ip` names an address, or `allowed` for one the firewall lets in; and
/// `x-practice-subnet` the id of a subnet the caller sits in.
public record ClientAddress(String address, Optional<String> subnet) {

    /// Whatever address a firewall lets in, if it lets in any.
    private static final String ALLOWED = "allowed";

    private static final String LOOPBACK = "127.0.0.1";

    public static ClientAddress of(Request request) {
        return new ClientAddress(
                request.header("x-practice-client-ip").map(String::strip).orElse(LOOPBACK),
                request.header("x-practice-subnet").map(String::strip));
    }

    /// Whether one of the ranges or addresses is the caller's.
    public boolean isIn(Stream<String> ranges) {
        return ranges.anyMatch(range -> address.equalsIgnoreCase(ALLOWED)
                || address.matches("\\d+\\.\\d+\\.\\d+\\.\\d+") && Ranges.contains(range, address));
    }
}
