package practicecloud.providers;

import java.time.Duration;
import java.util.List;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// `Microsoft.Resources/resourceGroups`: made at once, deleted with all that is in it.
public record ResourceGroups() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.Resources/resourceGroups";
    }

    @Override
    public List<String> versions() {
        return List.of("2025-04-01", "2024-11-01", "2022-09-01", "2021-04-01", "2019-10-01");
    }

    @Override
    public boolean deletesLater() {
        return true;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(120);
    }

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
        var there = writing.before().flatMap(before -> Tree.text(before, "location"));
        if (there.isPresent() && !there.equals(writing.text("location").map(Names::region))) {
            throw Refusal.of(
                    409,
                    "InvalidResourceGroupLocation",
                    "Invalid resource group location '"
                            + writing.text("location").orElse("") + "'. The Resource group already exists in location '"
                            + there.get() + "'.");
        }
    }
}
