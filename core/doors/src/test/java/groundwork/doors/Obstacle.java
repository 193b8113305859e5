package groundwork.doors;

/// What can stand in the way of a plan, in the order it can be put up: what has to be built comes before what
/// refuses to build.
enum Obstacle {
    NAME_TAKEN,
    /// A vault of the name was deleted in another resource group.
    VAULT_DELETED,
    /// The subnet is there, and others took all or nearly all addresses of it.
    SUBNET_FULL,
    /// The subnet is there, and given to another service.
    SUBNET_DELEGATED,
    /// A policy refuses one type of resource in one place.
    TYPE_DENIED,
    /// A policy refuses one value of a property.
    VALUE_DENIED,
    TAG_REQUIRED,
    ALLOWED_LOCATIONS,
    PROVIDER_UNREGISTERED,
    /// Whoever runs the plan may read, at times contribute, at times also grant.
    FEW_RIGHTS,
    SMALL_QUOTA,
    DELETION_LOCK,
    READ_ONLY_LOCK
}
