package practicecloud.providers;

import java.util.List;

/// What the types of the machine learning provider share.
final class Aml {

    static final List<String> VERSIONS = List.of(
            "2026-05-01",
            "2026-03-01",
            "2025-12-01",
            "2025-06-01",
            "2024-10-01",
            "2024-04-01",
            "2022-10-01",
            "2026-05-15-preview",
            "2024-10-01-preview",
            "2022-10-01-preview",
            "2022-05-01");

    private Aml() {}

    /// Only preview versions know the allow list.
    static boolean knowsAllowList(String version) {
        return version.endsWith("-preview") && version.compareTo("2024-01-01") >= 0;
    }
}
