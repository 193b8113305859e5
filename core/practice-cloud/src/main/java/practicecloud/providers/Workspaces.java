package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.MachineLearningServices/workspaces`: Azure Machine Learning.
public record Workspaces() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.MachineLearningServices/workspaces";
    }

    @Override
    public List<String> versions() {
        return Aml.VERSIONS;
    }

    @Override
    public Pattern pattern() {
        return Pattern.LOCATION;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(75);
    }

    @Override
    public boolean hasSystemData() {
        return true;
    }

    @Override
    public void check(Writing writing) {
        WorkspaceRules.check(writing);
    }

    @Override
    public void complete(Writing writing) {
        WorkspaceDefaults.fill(writing);
    }

    @Override
    public JsonNode shown(JsonNode body, String version) {
        return WorkspaceDefaults.shown(body, version);
    }

    @Override
    public void finish(Writing writing) {
        WorkspaceDefaults.datastores(writing);
    }
}
