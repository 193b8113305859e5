package groundwork.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpMethod;
import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Azure behind the port: one small client on azure-core's pipeline that speaks ARM-shaped JSON for every type,
/// with the api-version each resource names. The practice cloud is reached through the very same code; only the
/// endpoint differs.
public final class AzureCloud implements Cloud {

    private final Endpoints endpoints;
    private final TokenCredential credential;
    private final DataPlane data;
    private final Arm arm;
    private final Arm graph;
    private final Arm open;

    public AzureCloud(Endpoints endpoints, TokenCredential credential, HttpClient http) {
        this(endpoints, credential, http, Duration.ofMillis(400));
    }

    /// @param firstWait before a request that did not get through is repeated; doubled each time
    AzureCloud(Endpoints endpoints, TokenCredential credential, HttpClient http, Duration firstWait) {
        this.endpoints = endpoints;
        this.credential = credential;
        this.data = new AzureDataPlane(credential, http, firstWait);
        this.arm = new Arm(http, credential, endpoints.resourceAudience() + "/.default", firstWait);
        this.graph = new Arm(http, credential, endpoints.graph() + "/.default", firstWait);
        this.open = Arm.unsigned(http, firstWait);
    }

    /// What lies behind Azure Resource Manager, with the same sign-in.
    public DataPlane data() {
        return data;
    }

    @Override
    public Caller caller() {
        var scope = new TokenRequestContext()
                .addScopes(endpoints.resourceAudience() + "/.default")
                .setCaeEnabled(true);
        try {
            var claims = claims(credential.getTokenSync(scope).getToken());
            var name = Stream.of("upn", "preferred_username", "unique_name", "appid", "azp")
                    .flatMap(claim -> claims.text(claim).stream())
                    .findFirst();
            return new Caller(claims.text("tid").orElse(""), claims.text("oid").orElse(""), name.orElse(""));
        } catch (ClientAuthenticationException e) {
            throw Arm.notSignedIn(e);
        }
    }

    /// What a token says of its bearer; nothing where it is not the readable kind.
    private static Json claims(String token) {
        var parts = token.split("\\.");
        try {
            return parts.length < 2
                    ? Json.NULL
                    : JsonText.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JsonText.Malformed e) {
            return Json.NULL;
        }
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        var answer = arm.send(HttpMethod.GET, url(id.value(), apiVersion), Optional.empty());
        if (Errors.isAbsence(answer)) {
            return Optional.empty();
        }
        return Optional.of(good(answer).body());
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        return pages(arm, url(path, apiVersion), "value", "nextLink");
    }

    private static List<Json> pages(Arm client, String first, String member, String link) {
        var items = new ArrayList<Json>();
        var next = Optional.of(first);
        var visited = new HashSet<String>();
        while (next.isPresent() && visited.add(next.get())) {
            var page = good(client.send(HttpMethod.GET, next.get(), Optional.empty()))
                    .body();
            items.addAll(page.items(member));
            next = page.text(link).filter(url -> !url.isEmpty());
        }
        return items;
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        return write(HttpMethod.PUT, id, apiVersion, body, progress);
    }

    @Override
    public Json putOver(ResourceId id, String apiVersion, Json body, String etag, Progress progress) {
        var url = url(id.value(), apiVersion);
        var answer = good(arm.send(HttpMethod.PUT, url, Optional.of(body), Optional.of(etag)));
        return new Operation(arm, new Operation.Target.Written(url), progress).finish(answer);
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        return write(HttpMethod.PATCH, id, apiVersion, body, progress);
    }

    private Json write(HttpMethod method, ResourceId id, String apiVersion, Json body, Progress progress) {
        var url = url(id.value(), apiVersion);
        var answer = good(arm.send(method, url, Optional.of(body)));
        return new Operation(arm, new Operation.Target.Written(url), progress).finish(answer);
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        var url = url(id.value(), apiVersion);
        var answer = arm.send(HttpMethod.DELETE, url + (query.isEmpty() ? "" : "&" + query), Optional.empty());
        if (!Errors.isAbsence(answer)) {
            new Operation(arm, new Operation.Target.Deleted(url), progress).finish(good(answer));
        }
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        var answer = good(arm.send(HttpMethod.POST, url(path, apiVersion), Optional.of(body)));
        return new Operation(arm, new Operation.Target.Action(), progress).finish(answer);
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        var filter = "startswith(displayName,'" + beginning.replace("'", "''") + "')";
        var url = endpoints.graph() + "/v1.0/groups?$filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
        return pages(graph, url, "value", "@odata.nextLink").stream()
                .map(group -> new Principal(
                        group.text("id").orElse(""), group.text("displayName").orElse("")))
                .toList();
    }

    @Override
    public List<Json> retailPrices(String filter, String currency) {
        var list = endpoints.prices();
        if (list.isEmpty()) {
            return Cloud.super.retailPrices(filter, currency);
        }
        var query = "?api-version=2023-01-01-preview&currencyCode='" + currency + "'&meterRegion='primary'&$filter=";
        var url = list.get() + "/api/retail/prices" + query
                + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20");
        return pages(open, url, "Items", "NextPageLink");
    }

    /// The subscriptions the caller sees.
    public List<Named> subscriptions() {
        return named("/subscriptions", "2022-12-01", "subscriptionId");
    }

    /// The regions a subscription may use.
    public List<Named> regions(String subscription) {
        return named("/subscriptions/" + subscription + "/locations", "2022-12-01", "name");
    }

    private List<Named> named(String path, String apiVersion, String id) {
        return list(path, apiVersion).stream()
                .map(item -> new Named(
                        item.text(id).orElse(""), item.text("displayName").orElse("")))
                .toList();
    }

    /// Something to choose: its id and what people call it.
    public record Named(String id, String name) {}

    private String url(String path, String apiVersion) {
        return endpoints.resourceManager() + path + (path.contains("?") ? "&" : "?") + "api-version=" + apiVersion;
    }

    private static Answer good(Answer answer) {
        if (!answer.isGood()) {
            throw Errors.of(answer);
        }
        return answer;
    }
}
