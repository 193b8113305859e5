package groundwork.azure;

import groundwork.terms.Json;
import java.net.URI;

/// Where one Azure cloud answers.
///
/// @param resourceManager  Azure Resource Manager, without a trailing slash
/// @param resourceAudience for whom its tokens are made out, without a trailing slash
/// @param authority        the Entra sign-in host
/// @param graph            Microsoft Graph, without a trailing slash
public record Endpoints(URI resourceManager, String resourceAudience, URI authority, URI graph) {

    public static final Endpoints PUBLIC =
            of("https://management.azure.com", "https://login.microsoftonline.com", "https://graph.microsoft.com");

    public static final Endpoints CHINA = of(
            "https://management.chinacloudapi.cn",
            "https://login.chinacloudapi.cn",
            "https://microsoftgraph.chinacloudapi.cn");

    public static final Endpoints US_GOVERNMENT = of(
            "https://management.usgovcloudapi.net", "https://login.microsoftonline.us", "https://graph.microsoft.us");

    private static Endpoints of(String resourceManager, String authority, String graph) {
        return new Endpoints(URI.create(resourceManager), resourceManager, URI.create(authority), URI.create(graph));
    }

    /// What a cloud says of itself at `/metadata/endpoints`.
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
                URI.create(bare(metadata.text("microsoftGraphResourceId").orElse(base.toString()))));
    }

    /// Whether this is one of the clouds that Microsoft's sign-in knows.
    boolean isMicrosofts() {
        return equals(PUBLIC) || equals(CHINA) || equals(US_GOVERNMENT);
    }

    private static String bare(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
