package groundwork.azure;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.net.URI;
import java.util.Optional;

/// Where one Azure cloud answers.
///
/// @param resourceManager  Azure Resource Manager, without a trailing slash
/// @param resourceAudience for whom its tokens are made out, without a trailing slash
/// @param authority        the Entra sign-in host
/// @param graph            Microsoft Graph, without a trailing slash
/// @param prices           the public price list, without a trailing slash; empty where none is known
/// @param portal           where people look at their resources, without a trailing slash; empty where none is
/// known
public record Endpoints(
        URI resourceManager,
        String resourceAudience,
        URI authority,
        URI graph,
        Optional<URI> prices,
        Optional<URI> portal) {

    /// Lists the prices of the government's regions too.
    private static final Optional<URI> PRICES = Optional.of(URI.create("https://prices.azure.com"));

    public static final Endpoints PUBLIC = of(
            "https://management.azure.com",
            "https://login.microsoftonline.com",
            "https://graph.microsoft.com",
            PRICES,
            "https://portal.azure.com");

    public static final Endpoints CHINA = of(
            "https://management.chinacloudapi.cn",
            "https://login.chinacloudapi.cn",
            "https://microsoftgraph.chinacloudapi.cn",
            Optional.empty(),
            "https://portal.azure.cn");

    public static final Endpoints US_GOVERNMENT = of(
            "https://management.usgovcloudapi.net",
            "https://login.microsoftonline.us",
            "https://graph.microsoft.us",
            PRICES,
            "https://portal.azure.us");

    private static Endpoints of(
            String resourceManager, String authority, String graph, Optional<URI> prices, String portal) {
        return new Endpoints(
                URI.create(resourceManager),
                resourceManager,
                URI.create(authority),
                URI.create(graph),
                prices,
                Optional.of(URI.create(portal)));
    }

    /// What a cloud says of itself at `/metadata/endpoints`. Of prices it says nothing; they are looked for where
    /// it was asked. A cloud that names itself as its portal has none.
    ///
    /// @param base     where it was asked
    /// @param metadata the answer, the object form of version 2022-09-01
    public static Endpoints from(URI base, Json metadata) {
        var manager = metadata.text("resourceManager").orElse(base.toString());
        var audience = metadata.items("authentication.audiences").stream()
                .filter(Json.Str.class::isInstance)
                .map(item -> ((Json.Str) item).value())
                .findFirst()
                .orElse(manager);
        return new Endpoints(
                URI.create(bare(manager)),
                bare(audience),
                URI.create(bare(metadata.text("authentication.loginEndpoint").orElse(base.toString()))),
                URI.create(bare(metadata.text("microsoftGraphResourceId").orElse(base.toString()))),
                Optional.of(URI.create(bare(base.toString()))),
                metadata.text("portal")
                        .map(Endpoints::bare)
                        .filter(portal -> !portal.equals(bare(base.toString())))
                        .map(URI::create));
    }

    /// The page of a resource in the portal, where there is one.
    public Optional<URI> page(ResourceId resource) {
        return portal.map(at -> URI.create(at + "/#resource" + resource.value().replace(" ", "%20") + "/overview"));
    }

    /// Whether this is one of the clouds that Microsoft's sign-in knows.
    boolean isMicrosofts() {
        return equals(PUBLIC) || equals(CHINA) || equals(US_GOVERNMENT);
    }

    private static String bare(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
