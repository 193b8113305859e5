package practicecloud.providers;

/// What the types of the machine learning provider share.
final class Aml {

    private Aml() {}

    /// Only preview versions know the allow list.
    static boolean knowsAllowList(String version) {
        return version.endsWith("-preview") && version.compareTo("2024-01-01") >= 0;
    }
}
