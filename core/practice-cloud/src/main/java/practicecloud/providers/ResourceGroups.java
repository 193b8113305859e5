package practicecloud.providers;

import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;

/// `Microsoft.Resources/resourceGroups`: made at once, deleted with all that is in it.
public record ResourceGroups() implements ResourceType {

    @Override
    public void check(Writing writing) {
        if (!writing.id().name().matches("[-\\w._()]{0,89}[-\\w_()]")) {
            throw Refusal.of(
                    400,
                    "InvalidResourceGroup",
                    "The provided resource group name '" + writing.id().name()
                            + "' has these invalid characters or is too long. The name can be letters, digits, '-', '.',"
                            + " '(', ')', '_', may have at most 90 characters and must not end with '.'.");
        }
    }
}
