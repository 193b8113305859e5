package groundwork.export;

import groundwork.blueprint.Blueprint;
import java.util.Map;

/// Hands a blueprint over as code. A pure function of the blueprint: the same choices give the same files.
///
/// What only exists later becomes a reference in the language's own words. Second steps, which Azure Resource
/// Manager templates cannot say twice about one resource, become deployments of their own that write the resource
/// in full. What is merged into resources that were picked up no template can say without overwriting them, so it
/// becomes a script beside the template.
public final class Exports {

    private Exports() {}

    /// The files by name, in the order to read them.
    public static Map<String, String> of(Blueprint blueprint, Format format) {
        return switch (format) {
            case ARM -> ArmExport.of(blueprint);
            case BICEP -> BicepExport.of(blueprint);
            case TERRAFORM -> TerraformExport.of(blueprint);
            case AZCLI -> AzCliExport.of(blueprint);
        };
    }
}
