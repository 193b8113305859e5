package practicecloud.arm;

import java.util.Locale;
import java.util.regex.Pattern;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.world.Id;

/// Whether a request names an api-version, and one that can be. Clients pin versions of many years, so one that
/// is not in the table is taken when it could be a real one.
public final class Versions {

    private static final Pattern DATE =
            Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d(-(preview|privatepreview|alpha|beta))?");
    private static final String FIRST = "2014-01-01";
    private static final String LAST = "2026-12-31";

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
                DATE.matcher(version).matches() && version.compareTo(FIRST) > 0 && version.compareTo(LAST) < 0;
        if (!possible) {
            throw refused(realm, request, version);
        }
    }

    /// A provider's types are refused with the versions they have; what is Azure Resource Manager's own by its
    /// front door.
    private static Refusal refused(Realm realm, Request request, String version) {
        var type = switch (Target.of(request)) {
            case Target.Item item -> item.id().type();
            case Target.Collection collection -> collection.type();
            case Target.Nothing nothing -> new Id(request.path()).type();
        };
        var known = String.join(",", realm.types().traits(type).versions());
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
