package groundwork.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.AccessToken;
import groundwork.azure.Stub.Reply;
import groundwork.terms.Json;
import groundwork.tryout.live.DataPlane.Blob;
import groundwork.tryout.live.DataPlane.Said;
import groundwork.tryout.live.Deed;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

/// Each deed as the storage services want it asked (facts 6.6), and their answers as values.
@Timeout(30)
class AzureDataPlaneTest {

    private final Stub stub = new Stub();
    private final AzureDataPlane data = new AzureDataPlane(
            request -> Mono.just(new AccessToken(
                    request.getScopes().getFirst(), OffsetDateTime.now().plusHours(1))),
            Transport.open(Optional.of(Certificate.LOOPBACK.pem())),
            Duration.ofMillis(5));
    private final Blob blob =
            new Blob(stub.base() + "/blob", stub.base() + "/dfs", "azureml-store", "groundwork tryout/abc.txt");

    @AfterEach
    void close() {
        stub.close();
    }

    private Said ask(Deed deed) {
        return data.ask(deed, blob, "\"hello\"");
    }

    @Test
    void everyDeedIsAskedInItsOwnWay() {
        stub.on("PUT /blob/azureml-store/groundwork tryout/abc.txt", Reply.of(201, ""))
                .on("GET /blob/azureml-store/groundwork tryout/abc.txt", Reply.of(200, "hello"))
                .on("GET /blob/azureml-store", Reply.of(200, ""))
                .on("HEAD /dfs/azureml-store/", Reply.of(200, ""))
                .on("DELETE /blob/azureml-store/groundwork tryout/abc.txt", Reply.of(202, ""));
        assertThat(ask(Deed.WRITE)).isEqualTo(new Said.Done(201));
        assertThat(ask(Deed.READ)).isEqualTo(new Said.Done(200));
        assertThat(ask(Deed.LIST)).isEqualTo(new Said.Done(200));
        assertThat(ask(Deed.PROPERTIES)).isEqualTo(new Said.Done(200));
        assertThat(ask(Deed.ACCESS_CONTROL)).isEqualTo(new Said.Done(200));
        assertThat(ask(Deed.DELETE)).isEqualTo(new Said.Done(202));
        assertThat(stub.requests())
                .allSatisfy(request -> assertThat(request.headers())
                        .containsEntry("authorization", "Bearer https://storage.azure.com/.default")
                        .containsEntry("x-ms-version", "2023-11-03")
                        .containsKey("date"));
        assertThat(stub.requests().getFirst().headers()).containsEntry("x-ms-blob-type", "BlockBlob");
        assertThat(stub.requests().get(2).headers().getOrDefault("query", "")).contains("comp=list");
        assertThat(stub.requests().get(4).headers()).containsEntry("query", "action=getAccessControl&upn=false");
    }

    @Test
    void aRefusalKeepsTheCodeAndTheWords() {
        var said = "<?xml version=\"1.0\"?><Error><Code>AuthorizationPermissionMismatch</Code>"
                + "<Message>This request is not authorized.\nRequestId:1</Message></Error>";
        stub.on("GET /blob/azureml-store/groundwork tryout/abc.txt", Reply.of(403, said))
                .on(
                        "HEAD /dfs/azureml-store/",
                        Reply.of(400, "").with("x-ms-error-code", "HierarchicalNamespaceNotEnabled"));
        assertThat(ask(Deed.READ))
                .isEqualTo(new Said.Refused(403, "AuthorizationPermissionMismatch", "This request is not authorized."));
        assertThat(ask(Deed.ACCESS_CONTROL)).isEqualTo(new Said.Refused(400, "HierarchicalNamespaceNotEnabled", ""));
    }

    @Test
    void aHostThatIsNotThereIsNoAnswer() {
        var nowhere = new Blob("https://127.0.0.1:1", "https://127.0.0.1:1", "c", "p");
        assertThat(data.ask(Deed.READ, nowhere, "")).isInstanceOf(Said.NoAnswer.class);
    }

    @Test
    void theRunHistoryTellsWhyAJobFailed() {
        var workspace = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/w";
        var job = Json.object("id", workspace + "/jobs/j1")
                .with(
                        "properties.services.Tracking.endpoint",
                        Json.of("azureml://" + stub.base().getAuthority() + "/mlflow/v1.0" + workspace + "?"));
        stub.on(
                "GET /history/v1.0" + workspace + "/runs/j1",
                Reply.of(200, "{\"error\":{\"error\":{\"code\":\"UserError\",\"message\":\"exited with code 31\"}}}"),
                Reply.of(404, "gone"));
        assertThat(data.whyFailed(job)).contains("exited with code 31");
        assertThat(data.whyFailed(job)).isEmpty();
        assertThat(data.whyFailed(Json.object("id", workspace + "/jobs/j1"))).isEmpty();
        assertThat(stub.requests().getFirst().headers())
                .containsEntry("authorization", "Bearer https://ml.azure.com/.default");
    }
}
