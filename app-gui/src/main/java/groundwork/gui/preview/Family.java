package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.blueprint.Resource;
import groundwork.choices.Words;
import groundwork.icons.Icon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What belongs together in the tree, by the provider of a resource.
enum Family {
    GROUP(Icon.RESOURCE_GROUP, "Microsoft.Resources"),
    NETWORK(Icon.VIRTUAL_NETWORK, "Microsoft.Network"),
    ACCESS(Icon.IDENTITY, "Microsoft.ManagedIdentity", "Microsoft.Authorization"),
    DATA(Icon.STORAGE, "Microsoft.Storage", "Microsoft.KeyVault", "Microsoft.ContainerRegistry"),
    WATCH(Icon.INSIGHTS, "Microsoft.Insights", "Microsoft.OperationalInsights"),
    WORKSPACE(Icon.WORKSPACE, "Microsoft.MachineLearningServices"),
    OTHER(Icon.RESOURCE);

    private final Icon icon;
    private final List<String> providers;

    Family(Icon icon, String... providers) {
        this.icon = icon;
        this.providers = List.of(providers);
    }

    String word() {
        return say("previewplace.family." + Words.of(this));
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
