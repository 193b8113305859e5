package groundwork.gui.preview;

import groundwork.blueprint.Resource;
import groundwork.icons.Icon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What belongs together in the tree, by the provider of a resource.
enum Family {
    GROUP("Resource group", Icon.RESOURCE_GROUP, "Microsoft.Resources"),
    NETWORK("Network", Icon.VIRTUAL_NETWORK, "Microsoft.Network"),
    ACCESS("Identity and access", Icon.IDENTITY, "Microsoft.ManagedIdentity", "Microsoft.Authorization"),
    DATA(
            "Storage, secrets, images",
            Icon.STORAGE,
            "Microsoft.Storage",
            "Microsoft.KeyVault",
            "Microsoft.ContainerRegistry"),
    WATCH("Logs and metrics", Icon.INSIGHTS, "Microsoft.Insights", "Microsoft.OperationalInsights"),
    WORKSPACE("Workspace and compute", Icon.WORKSPACE, "Microsoft.MachineLearningServices"),
    OTHER("Other", Icon.RESOURCE);

    private final String word;
    private final Icon icon;
    private final List<String> providers;

    Family(String word, Icon icon, String... providers) {
        this.word = word;
        this.icon = icon;
        this.providers = List.of(providers);
    }

    String word() {
        return word;
    }

    Icon icon() {
        return icon;
    }

    static Family of(Resource resource) {
        var type = resource.type().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(family -> family.providers.stream()
                        .anyMatch(provider -> type.startsWith(provider.toLowerCase(Locale.ROOT) + "/")))
                .findFirst()
                .orElse(OTHER);
    }
}
