package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signing in the ways Entra has it: with a device code, with a refresh token, for one service at a time.
class SignInTest {

    private static final String TENANT = "/00000000-0000-0000-0000-00000000000a";
    private static final String TOKEN = TENANT + "/oauth2/v2.0/token";
    private static final String SUBSCRIPTION =
            "/subscriptions/00000000-0000-0000-0000-00000000000b?api-version=2022-12-01";
    private static final String SCOPES =
            "&scope=https%3A%2F%2Fmanagement.azure.com%2F.default+openid+offline_access&client_id=cli";
    private static final String DEVICE =
            "grant_type=urn:ietf:params:oauth:grant-type:device_code&client_id=cli&device_code=";

    @TempDir
    private Path folder;

    private PracticeCloud cloud;
    private Client stranger;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        stranger = Client.stranger(cloud.access());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    @Test
    void aDeviceCodeSignsAPersonIn() {
        var begun = stranger.post(TENANT + "/oauth2/v2.0/devicecode", SCOPES.substring(1));
        assertThat(begun.text("message")).contains(begun.text("user_code")).contains("/devicelogin");
        var poll = DEVICE + begun.text("device_code");
        var pending = stranger.post(TOKEN, poll);
        assertThat(pending.status()).isEqualTo(400);
        assertThat(pending.text("error")).isEqualTo("authorization_pending");
        assertThat(pending.text("error_description")).startsWith("AADSTS70016: ");
        var entered = stranger.post(
                "/devicelogin", "user_code=" + begun.text("user_code") + "&username=ada%40practice.example");
        assertThat(entered.status()).isEqualTo(200);
        var token = stranger.post(TOKEN, poll);
        assertThat(claims(token.text("access_token")))
                .contains("\"upn\":\"ada@practice.example\"")
                .contains("\"aud\":\"https://management.azure.com\"");
        assertThat(claims(token.text("id_token"))).contains("\"aud\":\"cli\"").contains("Ada Novak");
        assertThat(stranger.post(TOKEN, poll).text("error")).isEqualTo("bad_verification_code");
        var again = stranger.post(
                TOKEN,
                "grant_type=refresh_token&scope=https%3A%2F%2Fvault.azure.net%2F.default&client_id=cli&refresh_token="
                        + token.text("refresh_token"));
        assertThat(claims(again.text("access_token"))).contains("\"aud\":\"https://vault.azure.net\"");
    }

    @Test
    void aPersonMayDeclineAndACodeMustBeOne() {
        var begun = stranger.post(TENANT + "/oauth2/v2.0/devicecode", SCOPES.substring(1));
        stranger.post("/devicelogin", "decline=true&user_code=" + begun.text("user_code"));
        assertThat(stranger.post(TOKEN, DEVICE + begun.text("device_code")).text("error"))
                .isEqualTo("authorization_declined");
        assertThat(stranger.post("/devicelogin", "user_code=NONE&username=ada%40practice.example")
                        .status())
                .isEqualTo(400);
        var page = new String(stranger.raw("GET", "/devicelogin"), StandardCharsets.UTF_8);
        assertThat(page).contains("Ada Novak").contains("name=\"user_code\"");
    }

    @Test
    void aRefreshTokenMustBeOne() {
        var refused = stranger.post(TOKEN, "grant_type=refresh_token&refresh_token=a.b.c");
        assertThat(refused.text("error")).isEqualTo("invalid_grant");
        assertThat(refused.text("trace_id")).isNotEmpty();
        assertThat(refused.body().path("error_codes").path(0).asInt()).isEqualTo(9002313);
    }

    @Test
    void aTokenIsForOneService() {
        var vault = stranger.post(
                TOKEN,
                "grant_type=client_credentials&client_id=" + cloud.access().clientId() + "&client_secret="
                        + cloud.access().clientSecret() + "&scope=https%3A%2F%2Fvault.azure.net%2F.default");
        var answer = asked(vault.text("access_token"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("InvalidAuthenticationTokenAudience").contains("https://vault.azure.net");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Bearer authorization_uri=\"" + cloud.access().endpoint() + TENANT + "\"")
                .contains("error=\"invalid_token\"");
    }

    private HttpResponse<String> asked(String token) {
        try (var http = HttpClient.newBuilder()
                .sslContext(Client.trusting(cloud.access().caFile()))
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(cloud.access().endpoint() + SUBSCRIPTION))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTokenIsGoodOnlyAsLongAsItSays() throws IOException {
        var file = Files.writeString(folder.resolve("faults.yaml"), "token-lifetime: 1s\n");
        try (var other = PracticeCloud.start(new Settings(Optional.empty(), 0, Speed.INSTANT, Optional.of(file)))) {
            var client = Client.administrator(other.access());
            var until = Instant.now().plus(Duration.ofSeconds(10));
            var answer = client.get(SUBSCRIPTION);
            while (answer.status() == 200 && Instant.now().isBefore(until)) {
                answer = client.get(SUBSCRIPTION);
            }
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.error()).isEqualTo("ExpiredAuthenticationToken");
            assertThat(Client.administrator(other.access()).get(SUBSCRIPTION).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anExpiredTokenIsAFault() throws IOException {
        var file = Files.writeString(
                folder.resolve("faults.yaml"), "faults:\n  - {do: expired-token, when: GET *, times: 1}\n");
        try (var other = PracticeCloud.start(new Settings(Optional.empty(), 0, Speed.INSTANT, Optional.of(file)))) {
            var client = Client.administrator(other.access());
            var refused = client.get(SUBSCRIPTION);
            assertThat(refused.error()).isEqualTo("ExpiredAuthenticationToken");
            assertThat(refused.header("WWW-Authenticate")).contains("authorization_uri");
            assertThat(client.get(SUBSCRIPTION).error()).isEqualTo("ExpiredAuthenticationToken");
            assertThat(Client.administrator(other.access()).get(SUBSCRIPTION).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void discoverySaysWhereToSignIn() {
        var where = stranger.get(TENANT + "/v2.0/.well-known/openid-configuration");
        var base = cloud.access().endpoint() + TENANT;
        assertThat(where.text("token_endpoint")).isEqualTo(base + "/oauth2/v2.0/token");
        assertThat(where.text("device_authorization_endpoint")).isEqualTo(base + "/oauth2/v2.0/devicecode");
        assertThat(where.text("issuer")).isEqualTo(base + "/v2.0");
        var instances = stranger.get("/common/discovery/instance?api-version=1.1&authorization_endpoint=x");
        assertThat(instances.text("tenant_discovery_endpoint")).startsWith(base);
        assertThat(stranger.get("/metadata/endpoints?api-version=2022-09-01").text("authentication.loginEndpoint"))
                .isEqualTo(cloud.access().endpoint().toString());
        assertThat(stranger.get("/metadata/endpoints?api-version=2019-05-01")
                        .body()
                        .isArray())
                .isTrue();
    }
}
