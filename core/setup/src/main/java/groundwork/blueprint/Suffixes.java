package groundwork.blueprint;

/// The names that differ between the clouds Microsoft and others operate.
///
/// @param api       zone of the workspace's own names
/// @param notebooks zone of its notebooks
/// @param registry  zone of container registries
/// @param storage   what storage endpoints end in
record Suffixes(String api, String notebooks, String registry, String storage) {

    /// The names in this cloud; a cloud by URL is taken for one that copies the global names.
    static Suffixes of(String cloud) {
        return switch (cloud) {
            case "azure-china" ->
                new Suffixes(
                        "privatelink.api.ml.azure.cn",
                        "privatelink.notebooks.chinacloudapi.cn",
                        "privatelink.azurecr.cn",
                        "core.chinacloudapi.cn");
            case "azure-us-government" ->
                new Suffixes(
                        "privatelink.api.ml.azure.us",
                        "privatelink.notebooks.usgovcloudapi.net",
                        "privatelink.azurecr.us",
                        "core.usgovcloudapi.net");
            default ->
                new Suffixes(
                        "privatelink.api.azureml.ms",
                        "privatelink.notebooks.azure.net",
                        "privatelink.azurecr.io",
                        "core.windows.net");
        };
    }
}
