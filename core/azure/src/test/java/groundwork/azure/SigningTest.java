package groundwork.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.AccessToken;
import groundwork.azure.Stub.Reply;
import groundwork.cloud.CloudFailure;
import groundwork.terms.ResourceId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Tokens that Azure no longer takes, and those that run out.
@Timeout(30)
class SigningTest {

    private static final String PATH = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.X/things/t";
    private static final ResourceId ID = new ResourceId(PATH);
    private static final Reply EXPIRED = Reply.of(
                    401,
                    "{\"error\":{\"code\":\"ExpiredAuthenticationToken\",\"message\":\"The access token expiry UTC time"
                            + " is earlier than now.\"}}")
            .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");

    private final Stub stub = new Stub();
    private final AtomicInteger given = new AtomicInteger();

    private final AzureCloud cloud = stub.cloud(() -> token(3600));

    private AccessToken token(int seconds) {
        return new AccessToken(
                "token-" + given.incrementAndGet(), OffsetDateTime.now().plusSeconds(seconds));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    private List<String> sent() {
        return stub.requests().stream()
                .map(request -> request.headers().get("authorization"))
                .toList();
    }

    @Test
    void aTokenThatAzureNoLongerTakesIsRenewedOnce() {
        stub.on("GET " + PATH, EXPIRED, Reply.of(200, "{}"));
        assertThat(cloud.read(ID, "2026-01-01")).isPresent();
        assertThat(sent()).containsExactly("Bearer token-1", "Bearer token-2");

        stub.on("GET " + PATH, EXPIRED);
        assertThatThrownBy(() -> cloud.read(ID, "2026-01-01")).isInstanceOf(CloudFailure.NotSignedIn.class);
    }

    @Test
    void theRenewedTokenIsUsedFromThenOn() {
        stub.on("GET " + PATH, EXPIRED, Reply.of(200, "{}"));
        cloud.read(ID, "2026-01-01");
        cloud.read(ID, "2026-01-01");
        cloud.read(ID, "2026-01-01");
        assertThat(sent().subList(1, 4)).containsOnly("Bearer token-2");
    }

    @Test
    void twoTokensInOneSecondAreBothRenewed() {
        stub.on("GET " + PATH, EXPIRED, Reply.of(200, "{}"), EXPIRED, Reply.of(200, "{}"));
        assertThat(cloud.read(ID, "2026-01-01")).isPresent();
        assertThat(cloud.read(ID, "2026-01-01")).isPresent();
        assertThat(sent()).containsExactly("Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer token-3");
    }

    @Test
    void ofManyThatAreRefusedAtOnceOneRenewsForAll() throws Exception {
        int many = 8;
        var paths = IntStream.range(0, many).mapToObj(number -> PATH + number).toList();
        paths.forEach(
                path -> stub.on("GET " + path, EXPIRED.held(java.time.Duration.ofMillis(200)), Reply.of(200, "{}")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reads = paths.stream()
                    .map(path -> (Callable<Boolean>)
                            () -> cloud.read(new ResourceId(path), "2026-01-01").isPresent())
                    .toList();
            for (var read : threads.invokeAll(reads)) {
                assertThat(read.get()).isTrue();
            }
        }
        assertThat(given).hasValue(2);
    }

    @Test
    void aTokenThatRunsOutIsRenewed() {
        stub.on("GET " + PATH, Reply.of(200, "{}"));
        var shortLived = stub.cloud(() -> token(given.get() == 0 ? -1 : 3600));
        shortLived.read(ID, "2026-01-01");
        shortLived.read(ID, "2026-01-01");
        shortLived.read(ID, "2026-01-01");
        assertThat(sent()).endsWith("Bearer token-2", "Bearer token-2");
    }
}
