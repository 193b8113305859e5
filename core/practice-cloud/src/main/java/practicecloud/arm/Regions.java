package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import practicecloud.json.Tree;

/// The regions of this cloud: a handful of Azure's.
public final class Regions {

    /// @param pair the region it is paired with
    record Region(String name, String display, String geography, String pair) {

        ObjectNode body() {
            var id = "/subscriptions/" + Realm.SUBSCRIPTION + "/locations/";
            var body = Tree.object()
                    .put("id", id + name)
                    .put("name", name)
                    .put("type", "Region")
                    .put("displayName", display)
                    .put("regionalDisplayName", "(" + geography + ") " + display);
            var metadata = body.putObject("metadata")
                    .put("regionType", "Physical")
                    .put("regionCategory", "Recommended")
                    .put("geographyGroup", geography);
            metadata.putArray("pairedRegion").addObject().put("name", pair).put("id", id + pair);
            return body;
        }
    }

    static final List<Region> ALL = List.of(
            new Region("westeurope", "West Europe", "Europe", "northeurope"),
            new Region("northeurope", "North Europe", "Europe", "westeurope"),
            new Region("germanywestcentral", "Germany West Central", "Europe", "germanynorth"),
            new Region("francecentral", "France Central", "Europe", "francesouth"),
            new Region("swedencentral", "Sweden Central", "Europe", "swedensouth"),
            new Region("switzerlandnorth", "Switzerland North", "Europe", "switzerlandwest"),
            new Region("uksouth", "UK South", "Europe", "ukwest"),
            new Region("eastus", "East US", "US", "westus"),
            new Region("eastus2", "East US 2", "US", "centralus"),
            new Region("westus2", "West US 2", "US", "westcentralus"),
            new Region("southeastasia", "Southeast Asia", "Asia Pacific", "eastasia"),
            new Region("australiaeast", "Australia East", "Asia Pacific", "australiasoutheast"));

    private Regions() {}

    /// The names of all of them, with commas between.
    public static String names() {
        return ALL.stream().map(Region::name).collect(Collectors.joining(","));
    }

    /// The region by name or display name, whatever its spelling.
    static Optional<Region> find(String text) {
        var name = text.toLowerCase(Locale.ROOT).replace(" ", "");
        return ALL.stream().filter(region -> region.name().equals(name)).findFirst();
    }
}
