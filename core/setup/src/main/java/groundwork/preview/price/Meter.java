package groundwork.preview.price;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Something the price list sells, as its rows name it (facts 5.6). Values are compared to the letter.
///
/// @param services what the service may be called; the list changed its mind over the years
/// @param where    further conditions
/// @param regional whether it is priced by region; otherwise for the whole world or a zone of it
record Meter(List<String> services, List<String> where, boolean regional) {

    static final Meter NAT_GATEWAY = regional("meterName eq 'Standard Gateway'", "NAT Gateway", "Virtual Network");
    static final Meter NAT_DATA = new Meter(
            List.of("NAT Gateway", "Virtual Network"),
            List.of("productName eq 'NAT Gateway'", "meterName eq 'Standard Data Processed'"),
            true);
    static final Meter PUBLIC_ADDRESS = regional("meterName eq 'Standard IPv4 Static Public IP'", "Virtual Network");
    static final Meter PRIVATE_ENDPOINT = regional("meterName eq 'Standard Private Endpoint'", "Virtual Network");
    static final Meter PRIVATE_ZONE =
            new Meter(List.of("Azure DNS"), List.of("skuName eq 'Private'", "meterName eq 'Private Zone'"), false);
    static final Meter REGISTRY = regional("meterName eq 'Premium Registry Unit'", "Container Registry");
    static final Meter BLOBS = new Meter(
            List.of("Storage"),
            List.of("productName eq 'General Block Blob v2'", "meterName eq 'Hot LRS Data Stored'"),
            true);
    static final Meter VAULT =
            new Meter(List.of("Key Vault"), List.of("skuName eq 'Standard'", "meterName eq 'Operations'"), true);
    static final Meter LOGS = new Meter(
            List.of("Log Analytics", "Azure Monitor"),
            List.of("(meterName eq 'Pay-as-you-go Data Ingestion' or meterName eq 'Analytics Logs Data Ingestion')"),
            true);

    Meter {
        services = List.copyOf(services);
        where = List.copyOf(where);
    }

    private static Meter regional(String where, String... services) {
        return new Meter(List.of(services), List.of(where), true);
    }

    /// A machine with Linux.
    static Meter machine(String size) {
        return new Meter(
                List.of("Virtual Machines"),
                List.of("armSkuName eq '" + spelled(size) + "'", "priceType eq 'Consumption'"),
                true);
    }

    /// A size as the price list spells it, whatever the case it came in: `STANDARD_NC4AS_T4_V3` is
    /// `Standard_NC4as_T4_v3`.
    static String spelled(String size) {
        var parts = size.replace("'", "").split("_");
        var spelled = new StringBuilder("Standard");
        for (int i = 1; i < parts.length; i++) {
            spelled.append('_').append(part(parts[i].toUpperCase(Locale.ROOT), i));
        }
        return spelled.toString();
    }

    /// What comes before the first number is large, and small what comes after one; `v2` is small, `A100` is not.
    private static String part(String part, int place) {
        if (place > 1) {
            return part.matches("V\\d+") ? part.toLowerCase(Locale.ROOT) : part;
        }
        var family = part.replaceAll("\\d.*", "");
        return family + part.substring(family.length()).toLowerCase(Locale.ROOT);
    }

    /// The question to the price list.
    String filter(String region) {
        var service = services.stream()
                .map(name -> "serviceName eq '" + name + "'")
                .collect(Collectors.joining(" or ", "(", ")"));
        var conditions = String.join(" and ", where);
        var place = regional ? " and (armRegionName eq '" + region + "' or armRegionName eq 'Global')" : "";
        return service + " and " + conditions + place;
    }
}
