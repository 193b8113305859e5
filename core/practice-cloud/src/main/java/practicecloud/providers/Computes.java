package practicecloud.providers;

import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.MachineLearningServices/workspaces/computes`: clusters and instances.
public record Computes() implements ResourceType {

    @Override
    public void check(Writing writing) {
        ComputeRules.check(writing);
    }

    @Override
    public void complete(Writing writing) {
        ComputeDefaults.fill(writing);
    }

    @Override
    public void finish(Writing writing) {
        ComputeRules.checkNetwork(writing);
        ComputeDefaults.finish(writing);
    }
}
