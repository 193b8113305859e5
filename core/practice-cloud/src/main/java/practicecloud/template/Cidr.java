package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import practicecloud.json.Tree;

/// `parseCidr`, `cidrSubnet`, `cidrHost` for IPv4.
final class Cidr {

    static final Map<String, Library.Function> ALL =
            Map.of("parseCidr", Cidr::parse, "cidrSubnet", Cidr::subnet, "cidrHost", Cidr::host);

    private record Range(long first, int bits) {
        long size() {
            return 1L << (32 - bits);
        }
    }

    private Cidr() {}

    private static Range range(Arguments at) {
        var text = at.text(0);
        if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}")) {
            throw at.fault(
                    "expects an IPv4 range such as '10.0.0.0/16', not '" + text + "'; this cloud knows no IPv6 here.");
        }
        var parts = text.split("[./]");
        long address = 0;
        for (int i = 0; i < 4; i++) {
            address = address << 8 | Long.parseLong(parts[i]);
        }
        int bits = Integer.parseInt(parts[4]);
        return new Range(address >> (32 - bits) << (32 - bits), bits);
    }

    private static String dotted(long address) {
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }

    private static JsonNode parse(Arguments at) {
        var range = range(at);
        long last = range.first() + range.size() - 1;
        return Tree.object()
                .put("network", dotted(range.first()))
                .put("netmask", dotted(0xffffffffL << (32 - range.bits()) & 0xffffffffL))
                .put("broadcast", dotted(last))
                .put("firstUsable", dotted(range.first() + 1))
                .put("lastUsable", dotted(last - 1))
                .put("cidr", range.bits());
    }

    private static JsonNode subnet(Arguments at) {
        var range = range(at);
        var inner = new Range(0, at.small(1));
        long first = range.first() + inner.size() * at.number(2);
        if (first + inner.size() > range.first() + range.size()) {
            throw at.fault("has no subnet " + at.number(2) + " of size /" + at.number(1) + " in '" + at.text(0) + "'.");
        }
        return Nodes.text(dotted(first) + "/" + inner.bits());
    }

    private static JsonNode host(Arguments at) {
        return Nodes.text(dotted(range(at).first() + 1 + at.number(1)));
    }
}
