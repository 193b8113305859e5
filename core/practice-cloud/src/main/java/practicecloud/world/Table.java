package practicecloud.world;

/// What a world is made of.
public enum Table {
    /// Everything with a resource id, under its id in lower case.
    RESOURCES,
    /// What was deleted and can be recovered, under its old id in lower case.
    DELETED,
    /// Long-running operations, by their id.
    OPERATIONS,
    /// Registered resource providers, by namespace in lower case.
    PROVIDERS,
    /// Principals of the directory, by object id.
    PRINCIPALS,
    /// The jobs behind deployments, by their id in lower case.
    DEPLOYMENTS,
    /// The content of blobs, by account, container and name.
    BLOBS,
    /// The secrets of vaults, by vault and name.
    SECRETS,
    /// Few things there is one of: counters, the key tokens are signed with.
    FACTS
}
