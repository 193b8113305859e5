package practicecloud.world;

import java.util.List;

/// What is above the subscription: one management group, and the tenant's root group above that.
public final class Hierarchy {

    public static final String TYPE = "Microsoft.Management/managementGroups";

    /// The management group the subscription is in.
    public static final String GROUP = "practice";

    /// The tenant's root group, which has the id of the tenant.
    public static final String ROOT = "00000000-0000-0000-0000-00000000000a";

    private static final Id GROUP_ID = Id.of("/providers/" + TYPE + "/" + GROUP);
    private static final Id ROOT_ID = Id.of("/providers/" + TYPE + "/" + ROOT);

    private Hierarchy() {}

    /// Whether there is such a management group.
    public static boolean knows(String name) {
        return name.equalsIgnoreCase(GROUP) || name.equalsIgnoreCase(ROOT);
    }

    /// The management groups above a subscription or a management group.
    static List<Id> over(Id place) {
        boolean subscription =
                place.segments().size() == 2 && place.subscription().isPresent();
        if (subscription) {
            return List.of(GROUP_ID, ROOT_ID);
        }
        return place.key().equals(GROUP_ID.key()) ? List.of(ROOT_ID) : List.of();
    }
}
