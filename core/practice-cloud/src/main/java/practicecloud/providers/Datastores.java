package practicecloud.providers;

import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;

/// `Microsoft.MachineLearningServices/workspaces/datastores`: storage as people address it in code.
public record Datastores() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        writing.set("properties.isDefault", false);
        writing.preset("properties.endpoint", "core.windows.net");
        writing.preset("properties.protocol", "https");
        writing.preset("properties.serviceDataAccessAuthIdentity", "None");
    }
}
