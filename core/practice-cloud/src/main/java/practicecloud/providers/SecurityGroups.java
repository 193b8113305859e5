package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/networkSecurityGroups`: rules for what comes and goes.
public record SecurityGroups() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.Network/networkSecurityGroups";
    }

    @Override
    public List<String> versions() {
        return Network.VERSIONS;
    }

    @Override
    public Pattern pattern() {
        return Pattern.ASYNC_OPERATION;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        Names.items(writing, "properties.securityRules", "securityRules");
        writing.set(
                "properties.defaultSecurityRules", DefaultRules.of(writing.id().text()));
        writing.keepDrawn("properties.resourceGuid", "resource guid");
        writing.before()
                .map(before -> Tree.at(before, "properties.subnets"))
                .filter(JsonNode::isArray)
                .ifPresent(subnets -> writing.set("properties.subnets", subnets));
    }
}
