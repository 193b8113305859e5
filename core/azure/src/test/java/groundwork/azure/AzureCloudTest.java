package groundwork.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.AccessToken;
import groundwork.azure.Stub.Reply;
import groundwork.cloud.Cloud.Progress;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/// What the client makes of Azure's answers, over a real connection.
@Timeout(30)
class AzureCloudTest {

    private static final String PATH = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.X/things/t";
    private static final ResourceId ID = new ResourceId(PATH);

    private final Stub stub = new Stub();

    @AfterEach
    void close() {
        stub.close();
    }

    private Optional<Json> read() {
        return stub.cloud().read(ID, "2026-01-01");
    }

    private static Reply refusal(int status, String code, String message) {
        var body = Json.object("error", Json.object("code", code, "message", message));
        return Reply.of(status, JsonText.compact(body)).with("x-ms-correlation-request-id", "c-1");
    }

    @ParameterizedTest
    @CsvSource({
        "400,BadRequest,Refused",
        "401,InvalidAuthenticationToken,NotSignedIn",
        "403,AuthorizationFailed,Forbidden",
        "409,Conflict,Refused",
        "412,PreconditionFailed,Refused",
        "429,TooManyRequests,Unavailable",
        "500,InternalServerError,Unavailable",
        "503,ServerTimeout,Unavailable"
    })
    void eachStatusIsAFailureOfItsKindWithAzuresWordsKept(int status, String code, String kind) {
        stub.on("GET " + PATH, refusal(status, code, "Azure's own words."));
        assertThatThrownBy(this::read).isInstanceOfSatisfying(CloudFailure.class, failure -> {
            assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure).hasMessage("Azure's own words.");
            assertThat(failure.correlationId()).isEqualTo("c-1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ResourceNotFound", "ResourceGroupNotFound", "ParentResourceNotFound", "NotFound"})
    void whatIsNotThereReadsAsEmpty(String code) {
        stub.on("GET " + PATH, refusal(404, code, "Not there."));
        assertThat(read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SubscriptionNotFound", "InvalidResourceType"})
    void aWrongQuestionNeverReadsAsNotThere(String code) {
        stub.on("GET " + PATH, refusal(404, code, "There is no such subscription."));
        assertThatThrownBy(this::read)
                .isInstanceOf(CloudFailure.Missing.class)
                .hasMessage("There is no such subscription.");
    }

    @Test
    void pricesAreAskedForWithoutATokenPageByPage() {
        stub.on(
                "GET /api/retail/prices",
                Reply.of(
                        200,
                        "{\"Items\":[{\"retailPrice\":1}],\"NextPageLink\":\"" + stub.base() + "/more?$skip=1\"}"));
        stub.on("GET /more", Reply.of(200, "{\"Items\":[{\"retailPrice\":2}],\"NextPageLink\":null}"));
        var rows = stub.cloud().retailPrices("serviceName eq 'Azure DNS'", "EUR");
        assertThat(rows)
                .extracting(row -> row.number("retailPrice").orElseThrow().intValue())
                .containsExactly(1, 2);
        assertThat(stub.requests())
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("authorization"));
        assertThat(stub.requests().getFirst().headers().get("query"))
                .contains("currencyCode='EUR'")
                .contains("$filter=serviceName eq 'Azure DNS'");
    }

    @Test
    void aWriteCountsOnTheEtagThatWasRead() {
        stub.on("PUT " + PATH, refusal(412, "PreconditionFailed", "Somebody was quicker."));
        assertThatThrownBy(() -> stub.cloud().putOver(ID, "2026-01-01", Json.object(), "W/\"1\"", Progress.NONE))
                .isInstanceOf(CloudFailure.Refused.class);
        assertThat(stub.requests().getFirst().headers()).containsEntry("if-match", "W/\"1\"");
    }

    @Test
    void aCloudWithoutAPriceListSaysSo() {
        var cloud = new AzureCloud(Endpoints.CHINA, request -> Mono.empty(), Transport.open(Optional.empty()));
        assertThatThrownBy(() -> cloud.retailPrices("a eq 'b'", "USD"))
                .isInstanceOf(CloudFailure.Unavailable.class)
                .hasMessage("No price list is known for this cloud.");
    }

    @Test
    void aPatchOfWhatIsNotThereIsMissing() {
        stub.on("PATCH " + PATH, refusal(404, "ResourceNotFound", "Not there."));
        assertThatThrownBy(() -> stub.cloud().patch(ID, "2026-01-01", Json.object(), Progress.NONE))
                .isInstanceOf(CloudFailure.Missing.class);
    }

    @Test
    void theInnermostReasonOfAzureMachineLearningIsTold() {
        var inner = Json.object(
                "error",
                Json.object("code", "UserError", "message", "Provided EnableNodePublicIp 'False' requires …"),
                "correlation",
                Json.object("operation", "op-7", "request", "r"),
                "componentName",
                "machinelearningcompute");
        var body = Json.object("error", Json.object("code", "Failed", "message", JsonText.compact(inner)));
        stub.on("PUT " + PATH, Reply.of(400, JsonText.compact(body)));
        assertThatThrownBy(() -> stub.cloud().put(ID, "2026-01-01", Json.object(), Progress.NONE))
                .isInstanceOfSatisfying(CloudFailure.Refused.class, failure -> {
                    assertThat(failure.code()).isEqualTo("UserError");
                    assertThat(failure).hasMessage("Provided EnableNodePublicIp 'False' requires …");
                    assertThat(failure.correlationId()).isEqualTo("op-7");
                });
    }

    @Test
    void detailsAndThePolicyThatRefusedAreTold() {
        var info = Json.object(
                "type",
                "PolicyViolation",
                "info",
                Json.object("policyDefinitionDisplayName", "Allowed locations", "policyDefinitionName", "e56962a6"));
        var error = Json.object(
                "code",
                "RequestDisallowedByPolicy",
                "message",
                "Resource 't' was disallowed by policy.",
                "details",
                Json.array(Json.object("code", "Deep", "message", "The reason below.")),
                "additionalInfo",
                Json.array(info));
        stub.on("PUT " + PATH, Reply.of(403, JsonText.compact(Json.object("error", error))));
        assertThatThrownBy(() -> stub.cloud().put(ID, "2026-01-01", Json.object(), Progress.NONE))
                .hasMessage(
                        "Resource 't' was disallowed by policy. Deep: The reason below. Policy: Allowed locations.");
    }

    @Test
    void aPageOfAProxyIsShownInShort() {
        stub.on("GET " + PATH, Reply.of(418, "<html>" + "no ".repeat(400)));
        assertThatThrownBy(this::read).isInstanceOfSatisfying(CloudFailure.Refused.class, failure -> {
            assertThat(failure.code()).isEqualTo("Http418");
            assertThat(failure.getMessage())
                    .startsWith("Azure answered with status 418. <html>no")
                    .hasSizeLessThan(400);
        });
    }

    @Test
    void everyPageOfACollectionIsReadEmptyOnesToo() {
        stub.on(
                        "GET /list",
                        Reply.of(
                                200, "{\"value\":[{\"name\":\"a\"}],\"nextLink\":\"" + stub.base() + "/two?$skip=x\"}"))
                .on("GET /two", Reply.of(200, "{\"value\":[],\"nextLink\":\"" + stub.base() + "/three\"}"))
                .on("GET /three", Reply.of(200, "{\"value\":[{\"name\":\"b\"}]}"));
        assertThat(stub.cloud().list("/list?$filter=x", "2026-01-01"))
                .extracting(item -> item.text("name").orElse(""))
                .containsExactly("a", "b");
        assertThat(stub.requests().getFirst().headers()).containsEntry("query", "$filter=x&api-version=2026-01-01");
    }

    @Test
    void aPageThatNamesItselfEndsTheList() {
        stub.on("GET /list", Reply.of(200, "{\"value\":[{}],\"nextLink\":\"" + stub.base() + "/list?x=1\"}"));
        assertThat(stub.cloud().list("/list", "2026-01-01")).hasSize(2);
    }

    @Test
    void throttlingIsWaitedOutAsLongAsAzureAsks() {
        stub.on(
                "GET " + PATH,
                refusal(429, "TooManyRequests", "Slow down.").with("Retry-After", "0"),
                refusal(503, "Busy", "Slow down."),
                Stub.CUT,
                Reply.of(200, "{\"name\":\"t\"}"));
        assertThat(read().flatMap(body -> body.text("name"))).contains("t");
        assertThat(stub.count("GET " + PATH)).isEqualTo(4);
    }

    @Test
    void aServerThatNeverAnswersIsUnavailableAndNamed() {
        stub.on("GET " + PATH, Stub.CUT);
        assertThatThrownBy(this::read).isInstanceOfSatisfying(CloudFailure.Unavailable.class, failure -> {
            assertThat(failure.code()).isEqualTo("NoAnswer");
            assertThat(failure).hasMessageContaining(stub.base().getAuthority());
            assertThat(failure.correlationId()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "operation"})
    void anInterruptionEndsACall(String waitingFor) throws InterruptedException {
        stub.on(
                        "PUT " + PATH,
                        Reply.of(202, "")
                                .with("Location", stub.base() + "/result")
                                .with("Retry-After", "600")
                                .held(waitingFor.equals("answer") ? Duration.ofMinutes(5) : Duration.ZERO))
                .on("GET /result", Reply.of(202, ""));
        var end = new AtomicReference<Throwable>();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                stub.cloud().put(ID, "2026-01-01", Json.object(), Progress.NONE);
            } catch (CloudFailure e) {
                end.set(e);
            }
        });
        while (stub.requests().isEmpty()) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        assertThat(end.get()).isInstanceOf(CloudFailure.Stopped.class);
    }

    @Test
    void theCallerIsWhomTheTokenNames() {
        var claims = "{\"tid\":\"t\",\"oid\":\"o\",\"preferred_username\":\"ada@contoso.com\"}";
        var token =
                "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                        + ".s";
        var caller = stub.cloud(
                        () -> new AccessToken(token, OffsetDateTime.now().plusHours(1)))
                .caller();
        assertThat(caller).isEqualTo(new groundwork.cloud.Cloud.Caller("t", "o", "ada@contoso.com"));
        assertThat(stub.cloud().caller().objectId()).isEmpty();
    }

    @Test
    void anUnknownAuthorityIsNotTrusted() {
        var strange = new AzureCloud(
                new Endpoints(
                        stub.base(),
                        stub.base().toString(),
                        stub.base(),
                        stub.base(),
                        Optional.empty(),
                        Optional.empty()),
                request -> reactor.core.publisher.Mono.just(
                        new AccessToken("token", OffsetDateTime.now().plusHours(1))),
                Transport.open(Optional.empty()),
                Duration.ofMillis(1));
        assertThatThrownBy(() -> strange.read(ID, "2026-01-01")).isInstanceOf(CloudFailure.Unavailable.class);
        assertThat(stub.requests()).isEmpty();
    }
}
