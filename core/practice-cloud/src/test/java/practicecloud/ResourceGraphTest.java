package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practicecloud.Client.Answer;
import practicecloud.json.Tree;

class ResourceGraphTest {

    private PracticeCloud cloud;
    private Client client;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        new SetUp(client).group();
        IntStream.range(0, 5)
                .forEach(i -> client.made(
                        SetUp.GROUP + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-" + i
                                + "?api-version=2023-01-31",
                        "{\"location\":\"westeurope\",\"tags\":{\"n\":\"" + i + "\"}}"));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private Answer ask(String query, String options) {
        return client.post(
                "/providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01",
                "{\"subscriptions\":[\"" + cloud.access().subscription() + "\"],\"query\":\"" + query
                        + "\",\"options\":{" + options + "}}");
    }

    @Test
    void answersInRows() {
        var answer = ask(
                "Resources | where type =~ 'Microsoft.ManagedIdentity/userAssignedIdentities' and tags.n == '3'"
                        + " | project name, resourceGroup, location",
                "");
        assertThat(answer.status()).isEqualTo(200);
        var expected = Tree.object().put("totalRecords", 1).put("count", 1).put("resultTruncated", "false");
        expected.putArray("data")
                .addObject()
                .put("name", "id-3")
                .put("resourceGroup", "rg-test")
                .put("location", "westeurope");
        expected.putArray("facets");
        assertThat(answer.body()).isEqualTo(expected);
    }

    @Test
    void givesPagesByToken() {
        var seen = Tree.array();
        var token = Optional.of("");
        while (token.isPresent()) {
            var skip = token.get().isEmpty() ? "" : ",\"$skipToken\":\"" + token.get() + "\"";
            var page = ask("resources | project name | order by name asc", "\"$top\":2" + skip);
            assertThat(page.body().path("totalRecords").asInt()).isEqualTo(5);
            page.body().path("data").forEach(row -> seen.add(row.path("name")));
            token = Tree.text(page.body(), "$skipToken");
        }
        assertThat(seen).hasToString("[\"id-0\",\"id-1\",\"id-2\",\"id-3\",\"id-4\"]");
    }

    @Test
    void answersAsATable() {
        var answer = ask("resources | summarize count() by type", "\"resultFormat\":\"table\"");
        assertThat(Tree.at(answer.body(), "data.rows"))
                .hasToString("[[\"microsoft.managedidentity/userassignedidentities\",5]]");
    }

    @Test
    void knowsWhoHasWhichRole() {
        var answer = ask(
                "authorizationresources | where type == 'microsoft.authorization/roleassignments'"
                        + " | project role = tostring(properties.roleDefinitionId)",
                "");
        assertThat(answer.body().path("data")).isNotEmpty();
        assertThat(answer.body().path("data").path(0).path("role").asText()).contains("roleDefinitions");
    }

    @Test
    void showsToEachWhatTheyMayRead() {
        client = client.signedIn("00000000-0000-0000-0000-0000000000e3");
        assertThat(ask("resources | project name", "")
                        .body()
                        .path("totalRecords")
                        .asInt())
                .isZero();
    }

    @Test
    void saysWhatIsWrongInAzuresShape() {
        var answer = ask("resources | render piechart", "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("BadRequest");
        assertThat(answer.body().path("error").path("details").findValuesAsText("code"))
                .containsExactly("InvalidQuery", "NotSupported");
    }
}
