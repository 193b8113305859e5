package groundwork.blueprint;

import groundwork.terms.ResourceId;
import java.util.Map;
import java.util.TreeMap;

/// The version of the API spoken for each type: the one table, for writing and for reading.
public final class ApiVersions {

    /// The preview version that alone knows the allow list of a workspace; stable versions drop it silently.
    public static final String WORKSPACE_ALLOW_LIST = "2026-05-15-preview";

    private static final Map<String, String> BY_TYPE = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        BY_TYPE.putAll(Map.of(
                "Microsoft.Authorization", "2022-04-01",
                "Microsoft.ContainerRegistry", "2025-11-01",
                "Microsoft.Insights/components", "2020-02-02",
                "Microsoft.Insights/diagnosticSettings", "2021-05-01-preview",
                "Microsoft.KeyVault", "2026-02-01",
                "Microsoft.MachineLearningServices", "2026-05-01",
                "Microsoft.ManagedIdentity", "2024-11-30",
                "Microsoft.Network", "2025-09-01",
                "Microsoft.Network/privateDnsZones", "2024-06-01",
                "Microsoft.OperationalInsights", "2026-03-01"));
        BY_TYPE.put("Microsoft.Resources", "2025-04-01");
        BY_TYPE.put("Microsoft.Storage", "2026-04-01");
    }

    private ApiVersions() {}

    /// The version for this resource.
    ///
    /// @throws IllegalArgumentException for a type that no blueprint holds
    public static String of(ResourceId id) {
        return of(id.type());
    }

    /// The version for a type (`Microsoft.Storage/storageAccounts`); what is not listed itself follows its
    /// parent.
    public static String of(String type) {
        for (var name = type; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('/')))) {
            var version = BY_TYPE.get(name);
            if (version != null) {
                return version;
            }
        }
        throw new IllegalArgumentException("no api-version for " + type);
    }
}
