package practicecloud.network;

import practicecloud.json.Tree;
import practicecloud.world.Lookup;
import practicecloud.world.Table;

/// Paths that were closed on purpose, for a lesson or a test: a wire somebody cut, which no setting shows.
public final class ClosedPaths {

    /// Under which what is broken stands among the facts.
    public static final String PREFIX = "broken/";

    private ClosedPaths() {}

    /// Whether nothing gets from a subnet (or, where it is empty, from Azure's own addresses) to a place: a
    /// resource id or a service tag.
    static boolean between(Lookup lookup, String subnet, String to) {
        for (var broken : lookup.scan(Table.FACTS, PREFIX)) {
            var from = Tree.text(broken, "path.from").orElse("*");
            boolean leaves = from.equals("*") || from.equalsIgnoreCase(subnet);
            if (leaves && Tree.says(broken, "path.to", to)) {
                return true;
            }
        }
        return false;
    }
}
