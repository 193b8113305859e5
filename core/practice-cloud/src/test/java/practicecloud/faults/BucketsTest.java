package practicecloud.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// Azure's token buckets, on a clock that stands still.
class BucketsTest {

    private static final String LEFT = "x-ms-ratelimit-remaining-";
    private static final String SUBSCRIPTION = "/subscriptions/b";
    private static final String NETWORK = SUBSCRIPTION + "/resourceGroups/g/providers/Microsoft.Network/routeTables/r";
    private static final String STORAGE =
            SUBSCRIPTION + "/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/s";
    private static final String QUERY = "/providers/Microsoft.ResourceGraph/resources";

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Buckets buckets = new Buckets(() -> now, true);

    private Reply ask(String who, Method method, String path) {
        var claims =
                Base64.getUrlEncoder().encodeToString(("{\"oid\":\"" + who + "\"}").getBytes(StandardCharsets.UTF_8));
        var sent = new Request.Sent(
                Map.of(), Map.of("Authorization", "Bearer e30." + claims + ".e30"), Request.Caller.NOBODY);
        var request = new Request(method, Id.of(path).segments(), Map.of(), sent, new byte[0], "");
        return buckets.around(request, asked -> Reply.empty(200));
    }

    /// So many go well, by as many principals, and then one does not.
    private Reply refusedAfter(int good, int principals, Method method, String path) {
        for (int number = 0; number < good; number++) {
            var reply = ask("p" + number % principals, method, path);
            assertThat(reply.status()).as("request %d", number).isEqualTo(200);
        }
        var refused = ask("p0", method, path);
        assertThat(refused.status()).isEqualTo(429);
        return refused;
    }

    private static String code(Reply reply) throws IOException {
        return Tree.text(Tree.parse(reply.body()), "error.code").orElse("");
    }

    private static String header(Reply reply, String name) {
        return Optional.ofNullable(reply.headers().get(name)).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /subscriptions/b/x, 250, subscription-reads, SubscriptionRequestsThrottled",
        "PUT, /subscriptions/b/x, 200, subscription-writes, SubscriptionRequestsThrottled",
        "DELETE, /subscriptions/b/x, 200, subscription-deletes, SubscriptionRequestsThrottled",
        "GET, /providers/x, 250, tenant-reads, TenantRequestsThrottled",
        "PUT, /providers/x, 200, tenant-writes, TenantRequestsThrottled",
    })
    void whoAsksHasABucketOfEachKind(Method method, String path, int size, String header, String code)
            throws IOException {
        assertThat(header(ask("other", method, path), LEFT + header)).isEqualTo(Integer.toString(size - 1));
        var refused = refusedAfter(size, 1, method, path);
        assertThat(List.of(code(refused), header(refused, "Retry-After"), header(refused, LEFT + header)))
                .isEqualTo(List.of(code, "1", "0"));
        assertThat(ask("another", method, path).status()).isEqualTo(200);
        now = now.plusSeconds(1);
        assertThat(ask("p0", method, path).status()).isEqualTo(200);
    }

    @Test
    void allWhoAskShareFifteenTimesAsMuch() {
        assertThat(header(ask("p1", Method.PUT, SUBSCRIPTION), LEFT + "subscription-global-writes"))
                .isEqualTo("2999");
        var refused = refusedAfter(2999, 20, Method.PUT, SUBSCRIPTION);
        assertThat(header(refused, LEFT + "subscription-global-writes")).isEqualTo("0");
        assertThat(header(refused, LEFT + "subscription-writes")).isEqualTo("50");
    }

    @Test
    void theNetworkCountsDeletionsAmongItsWrites() throws IOException {
        for (int number = 0; number < 500; number++) {
            ask("p" + number % 10, Method.DELETE, NETWORK);
        }
        var refused = refusedAfter(500, 10, Method.PUT, NETWORK);
        assertThat(code(refused)).isEqualTo("TooManyRequests");
        assertThat(header(refused, LEFT + "subscription-resource-requests")).isEqualTo("0");
        assertThat(header(ask("p0", Method.GET, NETWORK), LEFT + "subscription-resource-requests"))
                .isEqualTo("9999");
    }

    @Test
    void theStorageProviderTakesTenWritesASecondAndTwelveHundredAnHour() throws IOException {
        assertThat(code(refusedAfter(10, 1, Method.PUT, STORAGE))).isEqualTo("TooManyRequests");
        int good = 10;
        Reply last;
        do {
            now = now.plus(Duration.ofMillis(100));
            last = ask("p" + good++, Method.PUT, STORAGE);
        } while (last.status() == 200);
        assertThat(good).isBetween(1200, 1260);
        assertThat(header(last, "Retry-After")).isIn("2", "3");
        assertThat(ask("p0", Method.GET, STORAGE).status()).isEqualTo(200);
    }

    @Test
    void aPersonAsksFifteenQueriesInFiveSeconds() throws IOException {
        var first = ask("other", Method.POST, QUERY);
        assertThat(List.of(header(first, "x-ms-user-quota-remaining"), header(first, "x-ms-user-quota-resets-after")))
                .isEqualTo(List.of("14", "00:00:05"));
        assertThat(code(refusedAfter(15, 1, Method.POST, QUERY))).isEqualTo("RateLimiting");
    }

    @Test
    void whatIsRefusedTakesNothing() {
        refusedAfter(10, 1, Method.PUT, STORAGE);
        assertThat(header(ask("p0", Method.PUT, STORAGE), LEFT + "subscription-writes"))
                .isEqualTo("190");
    }
}
