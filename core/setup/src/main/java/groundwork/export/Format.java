package groundwork.export;

/// The languages a blueprint can be handed over in.
public enum Format {
    /// An Azure Resource Manager template in JSON.
    ARM,
    BICEP,
    /// Terraform with the azapi provider, which speaks every api-version.
    TERRAFORM,
    /// A script for the az command line.
    AZCLI
}
