package practicecloud.providers;

import java.time.Duration;
import java.util.List;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.MachineLearningServices/workspaces/computes`: clusters and instances.
public record Computes() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.MachineLearningServices/workspaces/computes";
    }

    @Override
    public List<String> versions() {
        return Aml.VERSIONS;
    }

    @Override
    public Pattern pattern() {
        return Pattern.ASYNC_OPERATION;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(50);
    }

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
