package practicecloud.arm;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.world.Id;

/// Whether a request names an api-version, and one that its type may have. Clients pin versions of many years,
/// and the table does not name all of them: what lies between a type's first version and its newest is taken.
public final class Versions {

    private static final Pattern DATE =
            Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d(-(preview|privatepreview|alpha|beta))?");
    private static final String FIRST = "2014-01-01";
    private static final String LAST = "2026-12-31";
    private static final int DAY = FIRST.length();

    private Versions() {}

    /// @throws Refusal when the version is missing or cannot be
    public static void check(Realm realm, Request request) {
        var version = request.apiVersion();
        if (version.isEmpty()) {
            throw Refusal.of(
                    400,
                    "MissingApiVersionParameter",
                    "The api-version query parameter (?api-version=) is required for all requests.");
        }
        boolean possible =
                DATE.matcher(version).matches() && isDate(version) && isBetween(known(realm, request), version);
        if (!possible) {
            throw refused(realm, request, version);
        }
    }

    private static boolean isDate(String version) {
        try {
            LocalDate.parse(version.substring(0, DAY));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isBetween(List<String> known, String version) {
        var day = version.substring(0, DAY);
        var first = known.stream().min(Comparator.naturalOrder()).orElse(FIRST);
        var last = known.stream().max(Comparator.naturalOrder()).orElse(LAST);
        return day.compareTo(first.substring(0, DAY)) >= 0 && day.compareTo(last.substring(0, DAY)) <= 0;
    }

    /// The versions of what is asked for: those of its type, or of the type it belongs to.
    private static List<String> known(Realm realm, Request request) {
        for (var type = type(request); type.indexOf('/') > 0; type = type.substring(0, type.lastIndexOf('/'))) {
            var versions = realm.types().traits(type).versions();
            if (!versions.isEmpty()) {
                return versions;
            }
        }
        return List.of();
    }

    private static String type(Request request) {
        return switch (Target.of(request)) {
            case Target.Item item -> item.id().type();
            case Target.Collection collection -> collection.type();
            case Target.Nothing nothing -> bare(request);
        };
    }

    /// Paths without a provider: groups and subscriptions, the operations of deployments, and the results of what
    /// goes on, which are asked with the version of whatever began it.
    private static String bare(Request request) {
        var path = request.path();
        if (path.stream().anyMatch("deployments"::equalsIgnoreCase)) {
            return "Microsoft.Resources/deployments";
        }
        return path.stream().anyMatch("operationresults"::equalsIgnoreCase)
                ? "Microsoft.Resources/operationResults"
                : new Id(path).type();
    }

    /// A provider's types are refused with the versions they have; what is Azure Resource Manager's own by its
    /// front door.
    private static Refusal refused(Realm realm, Request request, String version) {
        var type = type(request);
        var known = String.join(",", known(realm, request));
        if (known.isEmpty() || type.toLowerCase(Locale.ROOT).startsWith("microsoft.resources/")) {
            return Refusal.of(
                    400,
                    "InvalidApiVersionParameter",
                    "The api-version '" + version + "' is invalid. The supported versions are '"
                            + String.join(
                                    ",",
                                    realm.types()
                                            .traits("Microsoft.Resources/resourceGroups")
                                            .versions())
                            + "'.");
        }
        return Refusal.of(
                400,
                "NoRegisteredProviderFound",
                "No registered resource provider found for location '' and API version '" + version + "' for type '"
                        + type.substring(type.indexOf('/') + 1) + "'. The supported api-versions are '" + known
                        + "'. The supported locations are '" + Regions.names() + "'.");
    }
}
