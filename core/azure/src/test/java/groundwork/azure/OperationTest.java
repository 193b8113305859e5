package groundwork.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.azure.Stub.Reply;
import groundwork.cloud.Cloud.Progress;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Every way in which Azure reports a long operation (facts 7.1), and the ways in which it lies.
@Timeout(30)
class OperationTest {

    private static final String PATH = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.X/things/t";
    private static final ResourceId ID = new ResourceId(PATH);
    private static final Json BODY = Json.object("location", "westeurope");
    private static final String DONE = "{\"name\":\"t\",\"properties\":{\"provisioningState\":\"Succeeded\"}}";
    private static final String CREATING = "{\"name\":\"t\",\"properties\":{\"provisioningState\":\"Creating\"}}";

    private final Stub stub = new Stub();
    private final List<String> states = new ArrayList<>();

    @AfterEach
    void close() {
        stub.close();
    }

    private Json put() {
        return stub.cloud().put(ID, "2026-01-01", BODY, state -> states.add(state.said()));
    }

    private static Reply now(int status, String body) {
        return Reply.of(status, body).with("Retry-After", "0");
    }

    private Reply status(int http, String path) {
        return now(http, http == 201 ? CREATING : "").with("Azure-AsyncOperation", stub.base() + path);
    }

    private Reply location(String path) {
        return now(202, "").with("Location", stub.base() + path);
    }

    @Test
    void aStatusToPollThenAFinalLook() {
        stub.on("PUT " + PATH, status(201, "/op"))
                .on("GET /op", now(200, "{\"status\":\"InProgress\"}"), now(200, "{\"status\":\"Succeeded\"}"))
                .on("GET " + PATH, Reply.of(200, DONE));
        assertThat(put().text("name")).contains("t");
        assertThat(states).containsExactly("InProgress");
    }

    @Test
    void aStatusAnsweredTogetherWithALocationIsPolledAndTheLocationLeftAlone() {
        stub.on("PUT " + PATH, status(202, "/op").with("Location", stub.base() + "/result"))
                .on("GET /op", now(200, "{\"status\":\"Succeeded\"}"))
                .on("GET " + PATH, Reply.of(200, DONE));
        assertThat(put().text("name")).contains("t");
        assertThat(stub.count("GET /result")).isZero();
    }

    @Test
    void aStatusWithoutAWordIsOverWhenItIsNoLonger202() {
        stub.on("PUT " + PATH, status(201, "/op"))
                .on("GET /op", now(202, ""), now(200, "{\"id\":\"x\"}"))
                .on("GET " + PATH, Reply.of(200, DONE));
        assertThat(put().text("name")).contains("t");
        assertThat(states).containsExactly("Accepted");
    }

    @Test
    void aForgottenOperationIsToldByItsResource() {
        stub.on("PUT " + PATH, status(201, "/op"))
                .on("GET /op", now(404, ""))
                .on("GET " + PATH, now(200, CREATING), now(200, DONE));
        assertThat(put().text("properties.provisioningState")).contains("Succeeded");
    }

    @Test
    void aResultToPollThenAFinalLook() {
        stub.on("PUT " + PATH, location("/result?t=1"))
                .on("GET /result", now(202, ""), location("/moved"))
                .on("GET /moved", now(200, "{}"))
                .on("GET " + PATH, Reply.of(200, DONE));
        assertThat(put().text("name")).contains("t");
        assertThat(states).containsExactly("Accepted", "Accepted", "Accepted");
    }

    @Test
    void theResourcesOwnStateWhereNoHeaderTells() {
        stub.on("PUT " + PATH, now(201, CREATING)).on("GET " + PATH, now(200, CREATING), now(200, DONE));
        assertThat(put().text("properties.provisioningState")).contains("Succeeded");
        assertThat(states).containsExactly("Creating", "Creating");
    }

    @Test
    void acceptedWithoutHeadersAndNotYetToBeSeenIsWaitedFor() {
        stub.on("PUT " + PATH, now(202, "")).on("GET " + PATH, now(404, ""), now(200, CREATING), now(200, DONE));
        assertThat(put().text("name")).contains("t");
    }

    @Test
    void anOperationThatIsOverWhileNamesAreResolvedIsWaitedFor() {
        stub.on("PUT " + PATH, location("/result"))
                .on("GET /result", now(200, "{}"))
                .on("GET " + PATH, now(200, DONE.replace("Succeeded", "ResolvingDNS")), now(200, DONE));
        assertThat(put().text("properties.provisioningState")).contains("Succeeded");
    }

    @Test
    void theStorageTrapIsAFailure() {
        stub.on("PUT " + PATH, location("/result"))
                .on(
                        "GET /result",
                        now(
                                        200,
                                        "{\"status\":\"Failed\",\"error\":{\"code\":\"NetworkAclsValidationFailure\","
                                                + "\"message\":\"SubnetsHaveNoServiceEndpointsConfigured\"}}")
                                .with("x-ms-correlation-request-id", "c-9"));
        assertThatThrownBy(this::put).isInstanceOfSatisfying(CloudFailure.Refused.class, failure -> {
            assertThat(failure.code()).isEqualTo("NetworkAclsValidationFailure");
            assertThat(failure).hasMessageContaining("SubnetsHaveNoServiceEndpointsConfigured");
            assertThat(failure.correlationId()).isEqualTo("c-9");
        });
    }

    @Test
    void aFailedStatusCarriesAzuresReason() {
        stub.on("PUT " + PATH, status(201, "/op"))
                .on(
                        "GET /op",
                        now(200, "{\"status\":\"Failed\",\"error\":{\"code\":\"Conflict\",\"message\":\"No.\"}}"));
        assertThatThrownBy(this::put)
                .isInstanceOfSatisfying(
                        CloudFailure.Refused.class,
                        failure -> assertThat(failure.code()).isEqualTo("Conflict"));
    }

    @Test
    void aCancelledOperationIsAFailure() {
        stub.on("PUT " + PATH, status(201, "/op")).on("GET /op", now(200, "{\"status\":\"Canceled\"}"));
        assertThatThrownBy(this::put).isInstanceOf(CloudFailure.Refused.class);
    }

    @Test
    void aResourceThatEndsFailedIsAFailure() {
        stub.on("PUT " + PATH, now(201, CREATING)).on("GET " + PATH, now(200, DONE.replace("Succeeded", "Failed")));
        assertThatThrownBy(this::put).isInstanceOf(CloudFailure.Refused.class);
    }

    @Test
    void aRefusedResultIsTheFailureOfTheOperation() {
        stub.on("PUT " + PATH, location("/result"))
                .on("GET /result", now(409, "{\"error\":{\"code\":\"Conflict\",\"message\":\"No.\"}}"));
        assertThatThrownBy(this::put).isInstanceOf(CloudFailure.Refused.class).hasMessage("No.");
    }

    @Test
    void aDeletionIsOverWhenItsOperationIs() {
        stub.on("DELETE " + PATH, location("/result")).on("GET /result", now(202, ""), now(204, ""));
        stub.cloud().delete(ID, "2026-01-01", "forceToPurge=true", Progress.NONE);
        assertThat(stub.count("GET /result")).isEqualTo(2);
        assertThat(stub.requests().getFirst().headers())
                .containsEntry("query", "api-version=2026-01-01&forceToPurge=true");
    }

    @Test
    void aDeletionWithoutHeadersIsOverWhenTheResourceIsGone() {
        stub.on("DELETE " + PATH, now(202, "")).on("GET " + PATH, now(200, DONE), now(404, ""));
        stub.cloud().delete(ID, "2026-01-01", "", state -> states.add(state.said()));
        assertThat(states).isNotEmpty().containsOnly("Deleting");
    }

    @Test
    void whatIsNotThereIsAlreadyDeleted() {
        stub.on("DELETE " + PATH, Reply.of(404, "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"x\"}}"));
        stub.cloud().delete(ID, "2026-01-01", "", Progress.NONE);
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void anActionAnswersItsOwnResult() {
        stub.on("POST /act", location("/result")).on("GET /result", now(202, ""), now(200, "{\"answer\":42}"));
        assertThat(stub.cloud().post("/act", "2026-01-01", Json.object(), Progress.NONE))
                .isEqualTo(Json.object("answer", 42));
    }

    @Test
    void anActionByStatusAnswersWhatIsAtItsLocationOrInsideTheStatus() {
        stub.on("POST /act", status(202, "/op"))
                .on("GET /op", now(200, "{\"status\":\"Succeeded\",\"properties\":{\"answer\":42}}"));
        assertThat(stub.cloud().post("/act", "2026-01-01", Json.object(), Progress.NONE))
                .isEqualTo(Json.object("answer", 42));
        stub.on("POST /act", status(202, "/op").with("Location", stub.base() + "/result"))
                .on("GET /result", now(200, "{\"answer\":43}"));
        assertThat(stub.cloud().post("/act", "2026-01-01", Json.object(), Progress.NONE))
                .isEqualTo(Json.object("answer", 43));
    }
}
