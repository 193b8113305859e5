package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every answer is what Azure's own type definitions say a resource of its type is.
class AnswersTest {

    private static final String NETWORK_TYPES = "microsoft.network/2025-09-01";
    private static final String DNS_TYPES = "microsoft.network/privatedns-2024-06-01";
    private static final String STORAGE_TYPES = "microsoft.storage/2026-04-01";
    private static final String AML_TYPES = "microsoft.machinelearningservices/2026-05-01";

    private record Question(String path, String types) {

        /// The list it is in.
        String list() {
            int query = path.indexOf('?');
            return path.substring(0, path.lastIndexOf('/', query)) + path.substring(query);
        }
    }

    @Test
    void validateAgainstThePublishedTypes() {
        var folder = Published.folder();
        assumeTrue(folder.isPresent(), "skipped: the published types are not beside this checkout");
        try (var cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT))) {
            var client = Client.administrator(cloud.access());
            everything(client);
            var flaws = new ArrayList<String>();
            for (var question : questions()) {
                var answer = SetUp.good(client.get(question.path()));
                flaws.addAll(Published.flaws(folder.get(), question.types(), answer.body()));
                for (var item : client.get(question.list()).body().path("value")) {
                    flaws.addAll(Published.flaws(folder.get(), question.types(), item));
                }
            }
            assertThat(flaws).isEmpty();
        }
    }

    private static void everything(Client client) {
        var setUp = new SetUp(client);
        setUp.upToWorkspace();
        setUp.endpoint();
        SetUp.good(setUp.cluster());
        setUp.rest();
        setUp.assets();
    }

    private static List<Question> questions() {
        return List.of(
                new Question(SetUp.GROUP + "?api-version=2025-04-01", "microsoft.resources/resourceGroups-2025-04-01"),
                new Question(SetUp.IDENTITY + "?api-version=2024-11-30", "microsoft.managedidentity/2024-11-30"),
                new Question(SetUp.ADDRESS + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.NAT + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.RULES + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.NETWORK + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.SUBNET + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.ENDPOINT + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.ZONE_GROUP + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.ZONE + "?api-version=2024-06-01", DNS_TYPES),
                new Question(SetUp.ZONE_LINK + "?api-version=2024-06-01", DNS_TYPES),
                new Question(SetUp.STORAGE + "?api-version=2026-04-01", STORAGE_TYPES),
                new Question(SetUp.BLOBS + "?api-version=2026-04-01", STORAGE_TYPES),
                new Question(SetUp.VAULT + "?api-version=2026-02-01", "microsoft.keyvault/2026-02-01"),
                new Question(SetUp.REGISTRY + "?api-version=2025-11-01", "microsoft.containerregistry/2025-11-01"),
                new Question(SetUp.LOGS + "?api-version=2026-03-01", "microsoft.operationalinsights/2026-03-01"),
                new Question(SetUp.INSIGHTS + "?api-version=2020-02-02", "microsoft.insights/components-2020-02-02"),
                new Question(
                        SetUp.DIAGNOSTICS + "?api-version=2021-05-01-preview",
                        "microsoft.insights/diagnosticSettings-2021-05-01-preview"),
                new Question(SetUp.WORKSPACE + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + SetUp.PREVIEW, "microsoft.machinelearningservices/2026-05-15-preview"),
                new Question(SetUp.CLUSTER + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + "/datastores/workspaceblobstore" + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + "/datastores/workspacefilestore" + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + "/environments/e/versions/1" + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + "/codes/c/versions/1" + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + "/data/d/versions/1" + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + "/jobs/j" + SetUp.AML, AML_TYPES),
                new Question(SetUp.WORKSPACE + "/connections/o" + SetUp.AML, AML_TYPES),
                new Question(SetUp.STORAGE + "/fileServices/default?api-version=2026-04-01", STORAGE_TYPES),
                new Question(SetUp.BLOBS + "/containers/raw?api-version=2026-04-01", STORAGE_TYPES),
                new Question(SetUp.TABLE + SetUp.NET, NETWORK_TYPES),
                new Question(SetUp.LOCK + "?api-version=2020-05-01", "microsoft.authorization/locks-2020-05-01"),
                new Question(SetUp.ASSIGNMENT + SetUp.ROLES, "microsoft.authorization/2022-04-01"),
                new Question(SetUp.ROLE + SetUp.ROLES, "microsoft.authorization/2022-04-01"));
    }
}
