package groundwork.run;

import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Locale;

/// How Azure wants things deleted: in which order (facts 2.2), and with which words.
final class Deletion {

    /// First to last; what is not named here goes with the dependents, in the middle.
    private static final List<String> ORDER = List.of(
            "microsoft.insights/diagnosticsettings",
            "microsoft.machinelearningservices/workspaces/datastores",
            "microsoft.machinelearningservices/workspaces/computes",
            "microsoft.machinelearningservices/workspaces/outboundrules",
            "microsoft.machinelearningservices/workspaces",
            "microsoft.network/privateendpoints/privatednszonegroups",
            "microsoft.network/privateendpoints",
            "microsoft.network/privatednszones/virtualnetworklinks",
            "microsoft.network/privatednszones",
            "microsoft.authorization/roleassignments",
            "microsoft.authorization/roledefinitions",
            "",
            "microsoft.insights/components",
            "microsoft.operationalinsights/workspaces",
            "microsoft.keyvault/vaults",
            "microsoft.network/virtualnetworks/subnets",
            "microsoft.network/virtualnetworks",
            "microsoft.network/natgateways",
            "microsoft.network/publicipaddresses",
            "microsoft.network/networksecuritygroups",
            "microsoft.managedidentity/userassignedidentities",
            "microsoft.resources/resourcegroups");

    private Deletion() {}

    /// The smaller goes first; equal ones may go at once.
    static int rank(ResourceId id) {
        int rank = ORDER.indexOf(id.type().toLowerCase(Locale.ROOT));
        return rank < 0 ? ORDER.indexOf("") : rank;
    }

    /// The query of a deletion.
    ///
    /// @param purge nothing stays behind that could be recovered, and the name is free again
    static String query(ResourceId id, boolean purge) {
        if (id.is("Microsoft.MachineLearningServices/workspaces/computes")) {
            return "underlyingResourceAction=Delete";
        }
        if (id.is("Microsoft.MachineLearningServices/workspaces")) {
            return purge ? "forceToPurge=true" : "";
        }
        return purge && id.is("Microsoft.OperationalInsights/workspaces") ? "force=true" : "";
    }
}
