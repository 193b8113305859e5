package groundwork.icons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Every drawing of the house. Each is an SVG file of ours beside this class, on a grid of 24 by 24, in one
/// visual language: a line of 1.6 with round ends, a soft tint of the same colour inside, small solid marks. A
/// drawing has no colour of its own, so it follows the theme, and no two states or verdicts share an outline, so
/// none needs colour to be told apart.
public enum Icon {
    /// The app itself.
    GROUNDWORK,
    /// The places a person can stand in.
    PLACE_START,
    PLACE_CHOICES,
    PLACE_CHECKLIST,
    PLACE_PICTURE,
    PLACE_PREVIEW,
    PLACE_RUN,
    PLACE_TRYOUTS,
    PLACE_HISTORY,
    PLACE_LEARN,
    PLACE_SETTINGS,
    /// The six states of a step of a run.
    STATE_PENDING,
    STATE_RUNNING,
    STATE_DONE,
    STATE_FAILED,
    STATE_SKIPPED,
    STATE_STOPPED,
    /// The four verdicts of a practice.
    VERDICT_KEPT,
    VERDICT_BROKEN,
    VERDICT_UNKNOWN,
    VERDICT_NOT_APPLICABLE,
    /// A broken practice that somebody lives with for a while.
    VERDICT_WAIVED,
    /// What a plan does to a resource.
    SIGN_CREATE,
    SIGN_UPDATE,
    SIGN_REPLACE,
    SIGN_NOTHING,
    /// Azure resources; drawings of ours, not the vendor's artwork.
    RESOURCE_GROUP("Microsoft.Resources/resourceGroups"),
    IDENTITY("Microsoft.ManagedIdentity/userAssignedIdentities"),
    ROLE("Microsoft.Authorization/roleAssignments"),
    ROLE_DEFINITION("Microsoft.Authorization/roleDefinitions"),
    PUBLIC_IP("Microsoft.Network/publicIPAddresses"),
    NAT_GATEWAY("Microsoft.Network/natGateways"),
    NETWORK_SECURITY_GROUP("Microsoft.Network/networkSecurityGroups"),
    VIRTUAL_NETWORK("Microsoft.Network/virtualNetworks"),
    SUBNET("Microsoft.Network/virtualNetworks/subnets"),
    PRIVATE_ENDPOINT("Microsoft.Network/privateEndpoints"),
    DNS_ZONE("Microsoft.Network/privateDnsZones"),
    DNS_LINK("Microsoft.Network/privateDnsZones/virtualNetworkLinks"),
    LOG_WORKSPACE("Microsoft.OperationalInsights/workspaces"),
    INSIGHTS("Microsoft.Insights/components"),
    DIAGNOSTICS("Microsoft.Insights/diagnosticSettings"),
    STORAGE("Microsoft.Storage/storageAccounts"),
    KEY_VAULT("Microsoft.KeyVault/vaults"),
    REGISTRY("Microsoft.ContainerRegistry/registries"),
    WORKSPACE("Microsoft.MachineLearningServices/workspaces"),
    COMPUTE("Microsoft.MachineLearningServices/workspaces/computes"),
    DATASTORE("Microsoft.MachineLearningServices/workspaces/datastores"),
    OUTBOUND_RULE("Microsoft.MachineLearningServices/workspaces/outboundRules"),
    DATA_ACCOUNT,
    SECOND_STEP,
    RESOURCE,
    /// What can be done, and small signs.
    ADD,
    REMOVE,
    OPEN,
    SAVE,
    SEARCH,
    CLOSE,
    LIGHT,
    DARK,
    CHEVRON_RIGHT,
    CHEVRON_DOWN,
    BACK,
    WHY,
    WARNING,
    PEOPLE,
    ZOOM_IN,
    ZOOM_OUT,
    FIT,
    EXPORT,
    COPY,
    CURE,
    LOG,
    AGAIN;

    private static final Map<Icon, Drawing> DRAWINGS = new ConcurrentHashMap<>();

    private final String azureType;

    Icon() {
        this("");
    }

    Icon(String azureType) {
        this.azureType = azureType;
    }

    /// The Azure resource type this drawing stands for; empty for any other drawing.
    public String azureType() {
        return azureType;
    }

    /// The drawing of a resource type; a child without one of its own is drawn like its parent, and a type nobody
    /// drew as [#RESOURCE].
    public static Icon ofType(String type) {
        for (var name = type; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('/')))) {
            var found = drawn(name);
            if (found != RESOURCE) {
                return found;
            }
        }
        return RESOURCE;
    }

    private static Icon drawn(String type) {
        return Stream.of(values())
                .filter(icon -> icon.azureType.equalsIgnoreCase(type))
                .findFirst()
                .orElse(RESOURCE);
    }

    /// The name of its file: `STATE_DONE` is `state-done.svg`.
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /// The SVG document.
    public String svg() {
        try (InputStream in = Icon.class.getResourceAsStream(file())) {
            if (in == null) {
                throw new IllegalStateException("there is no drawing " + file());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The strokes and areas of the drawing.
    public Drawing drawing() {
        return DRAWINGS.computeIfAbsent(this, icon -> Drawing.read(icon.svg()));
    }
}
