package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import practicecloud.Client.Answer;

/// A whole set-up as a client would write it, step by step.
final class SetUp {

    static final String GROUP = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/rg-test";
    static final String IDENTITY = GROUP + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-test";
    static final String NETWORK = GROUP + "/providers/Microsoft.Network/virtualNetworks/vnet-test";
    static final String SUBNET = NETWORK + "/subnets/snet-compute";
    static final String STORAGE = GROUP + "/providers/Microsoft.Storage/storageAccounts/sttest001";
    static final String VAULT = GROUP + "/providers/Microsoft.KeyVault/vaults/kv-test-001";
    static final String REGISTRY = GROUP + "/providers/Microsoft.ContainerRegistry/registries/crtest001";
    static final String LOGS = GROUP + "/providers/Microsoft.OperationalInsights/workspaces/log-test";
    static final String INSIGHTS = GROUP + "/providers/Microsoft.Insights/components/appi-test";
    static final String WORKSPACE = GROUP + "/providers/Microsoft.MachineLearningServices/workspaces/mlw-test";
    static final String ENDPOINT = GROUP + "/providers/Microsoft.Network/privateEndpoints/pep-test";
    static final String CLUSTER = WORKSPACE + "/computes/cpu-cluster";

    static final String ADDRESS = GROUP + "/providers/Microsoft.Network/publicIPAddresses/pip-test";
    static final String NAT = GROUP + "/providers/Microsoft.Network/natGateways/ng-test";
    static final String RULES = GROUP + "/providers/Microsoft.Network/networkSecurityGroups/nsg-test";
    static final String ZONE = GROUP + "/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms";
    static final String ZONE_LINK = ZONE + "/virtualNetworkLinks/vnet-test";
    static final String ZONE_GROUP = ENDPOINT + "/privateDnsZoneGroups/default";
    static final String BLOBS = STORAGE + "/blobServices/default";
    static final String DIAGNOSTICS = VAULT + "/providers/Microsoft.Insights/diagnosticSettings/logs";
    static final String ASSIGNMENT =
            STORAGE + "/providers/Microsoft.Authorization/roleAssignments/11111111-1111-4111-8111-111111111111";
    static final String ROLE =
            GROUP + "/providers/Microsoft.Authorization/roleDefinitions/22222222-2222-4222-8222-222222222222";

    static final String TABLE = GROUP + "/providers/Microsoft.Network/routeTables/rt-test";
    static final String LOCK = NAT + "/providers/Microsoft.Authorization/locks/keep";

    /// One of each type that a whole set-up makes.
    static final List<String> ALL = List.of(
            GROUP,
            IDENTITY,
            NETWORK,
            SUBNET,
            STORAGE,
            VAULT,
            REGISTRY,
            LOGS,
            INSIGHTS,
            WORKSPACE,
            ENDPOINT,
            CLUSTER,
            ADDRESS,
            NAT,
            RULES,
            ZONE,
            BLOBS,
            TABLE,
            BLOBS + "/containers/raw",
            WORKSPACE + "/connections/o",
            WORKSPACE + "/datastores/workspaceblobstore",
            WORKSPACE + "/environments/e",
            WORKSPACE + "/jobs/j");

    static final String AML = "?api-version=2026-05-01";
    static final String PREVIEW = "?api-version=2026-05-15-preview";
    static final String NET = "?api-version=2025-09-01";
    static final String ROLES = "?api-version=2022-04-01";

    private final Client client;

    SetUp(Client client) {
        this.client = client;
    }

    Answer group() {
        return good(client.made(GROUP + "?api-version=2025-04-01", "{\"location\":\"westeurope\"}"));
    }

    Answer identity() {
        return good(client.made(IDENTITY + "?api-version=2024-11-30", "{\"location\":\"westeurope\"}"));
    }

    Answer network(String services) {
        wayOut();
        return good(client.made(NETWORK + NET, """
                {"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.10.0.0/24"]},
                 "subnets":[{"name":"snet-compute","properties":{"addressPrefix":"10.10.0.0/26",
                  "defaultOutboundAccess":false,"privateEndpointNetworkPolicies":"Disabled",
                  "privateLinkServiceNetworkPolicies":"Disabled","natGateway":{"id":"%s"},"serviceEndpoints":[%s]}}]}}
                """.formatted(NAT, services)));
    }

    private void wayOut() {
        good(client.made(ADDRESS + NET, """
                {"location":"westeurope","sku":{"name":"Standard"},"properties":{"publicIPAllocationMethod":"Static"}}
                """));
        good(client.made(NAT + NET, """
                {"location":"westeurope","sku":{"name":"Standard"},"properties":{"publicIpAddresses":[{"id":"%s"}]}}
                """.formatted(ADDRESS)));
    }

    Answer storage() {
        return client.made(STORAGE + "?api-version=2026-04-01", """
                {"location":"westeurope","kind":"StorageV2","sku":{"name":"Standard_LRS"},
                 "properties":{"allowSharedKeyAccess":false,"networkAcls":{"defaultAction":"Deny",
                  "bypass":"AzureServices","virtualNetworkRules":[{"id":"%s","action":"Allow"}]}}}
                """.formatted(SUBNET));
    }

    Answer vault() {
        return client.made(VAULT + "?api-version=2026-02-01", """
                {"location":"westeurope","properties":{"tenantId":"00000000-0000-0000-0000-00000000000a",
                 "sku":{"family":"A","name":"standard"},"enableRbacAuthorization":true,
                 "enablePurgeProtection":true}}
                """);
    }

    Answer registry() {
        return good(
                client.made(
                        REGISTRY + "?api-version=2025-11-01",
                        "{\"location\":\"westeurope\",\"sku\":{\"name\":\"Premium\"},\"properties\":{\"adminUserEnabled\":false}}"));
    }

    Answer insights() {
        good(client.made(LOGS + "?api-version=2026-03-01", "{\"location\":\"westeurope\",\"properties\":{}}"));
        return good(client.made(INSIGHTS + "?api-version=2020-02-02", """
                {"location":"westeurope","kind":"web","properties":{"Application_Type":"web",
                 "WorkspaceResourceId":"%s"}}
                """.formatted(LOGS)));
    }

    Answer workspace() {
        return client.made(WORKSPACE + AML, """
                {"location":"westeurope","kind":"Default","sku":{"name":"Basic","tier":"Basic"},
                 "identity":{"type":"UserAssigned","userAssignedIdentities":{"%s":{}}},
                 "properties":{"storageAccount":"%s","keyVault":"%s","applicationInsights":"%s",
                  "containerRegistry":"%s","primaryUserAssignedIdentity":"%s","publicNetworkAccess":"Enabled",
                  "systemDatastoresAuthMode":"Identity"}}
                """.formatted(IDENTITY, STORAGE, VAULT, INSIGHTS, REGISTRY, IDENTITY));
    }

    Answer endpoint() {
        return good(client.made(ENDPOINT + NET, """
                {"location":"westeurope","properties":{"subnet":{"id":"%s"},"privateLinkServiceConnections":
                 [{"name":"pep-test","properties":{"privateLinkServiceId":"%s","groupIds":["amlworkspace"]}}]}}
                """.formatted(SUBNET, WORKSPACE)));
    }

    Answer cluster() {
        return client.made(CLUSTER + AML, """
                {"location":"westeurope","identity":{"type":"UserAssigned","userAssignedIdentities":{"%s":{}}},
                 "properties":{"computeType":"AmlCompute","properties":{"vmSize":"STANDARD_DS3_V2",
                  "scaleSettings":{"minNodeCount":0,"maxNodeCount":4},"subnet":{"id":"%s"},
                  "enableNodePublicIp":false}}}
                """.formatted(IDENTITY, SUBNET));
    }

    /// Everything up to the workspace.
    void upToWorkspace() {
        group();
        identity();
        network("{\"service\":\"Microsoft.Storage\"},{\"service\":\"Microsoft.KeyVault\"}");
        good(storage());
        good(vault());
        registry();
        insights();
        good(workspace());
    }

    /// What hangs on the rest: rules, names, logs, roles.
    void rest() {
        good(client.made(RULES + NET, """
                {"location":"westeurope","properties":{"securityRules":[{"name":"out","properties":{"protocol":"Tcp",
                 "access":"Allow","direction":"Outbound","priority":100,"sourceAddressPrefix":"*",
                 "sourcePortRange":"*","destinationAddressPrefix":"AzureMachineLearning",
                 "destinationPortRanges":["443","8787"]}}]}}
                """));
        good(client.made(ZONE + "?api-version=2024-06-01", "{\"location\":\"global\"}"));
        good(client.made(
                ZONE_LINK + "?api-version=2024-06-01",
                "{\"location\":\"global\",\"properties\":{\"virtualNetwork\":{\"id\":\"%s\"}}}".formatted(NETWORK)));
        good(client.made(
                ZONE_GROUP + NET,
                "{\"properties\":{\"privateDnsZoneConfigs\":[{\"name\":\"api\",\"properties\":{\"privateDnsZoneId\":\"%s\"}}]}}"
                        .formatted(ZONE)));
        good(client.made(
                DIAGNOSTICS + "?api-version=2021-05-01-preview",
                "{\"properties\":{\"workspaceId\":\"%s\",\"logs\":[{\"categoryGroup\":\"allLogs\",\"enabled\":true}]}}"
                        .formatted(LOGS)));
        roles();
    }

    private void roles() {
        good(client.made(ASSIGNMENT + ROLES, """
                {"properties":{"principalId":"00000000-0000-0000-0000-0000000000a1","principalType":"Group",
                 "roleDefinitionId":"/subscriptions/00000000-0000-0000-0000-00000000000b/providers\
                /Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"}}
                """));
        good(client.made(ROLE + ROLES, """
                {"properties":{"roleName":"Test role","type":"CustomRole","description":"For a test",
                 "assignableScopes":["%s"],"permissions":[{"actions":["*/read"],"notActions":[]}]}}
                """.formatted(GROUP)));
    }

    /// What a workspace, an account and the network also hold.
    void assets() {
        good(client.made(WORKSPACE + "/environments/e/versions/1" + AML, """
                {"properties":{"image":"mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:latest"}}
                """));
        good(client.made(WORKSPACE + "/codes/c/versions/1" + AML, """
                {"properties":{"codeUri":"https://sttest001.blob.core.windows.net/c/1"}}
                """));
        good(client.made(WORKSPACE + "/data/d/versions/1" + AML, """
                {"properties":{"dataType":"uri_folder","dataUri":"azureml://datastores/workspaceblobstore/paths/d/"}}
                """));
        good(client.made(WORKSPACE + "/jobs/j" + AML, """
                {"properties":{"jobType":"Command","command":"echo hello","environmentId":"azureml://x","computeId":"%s",
                 "identity":{"identityType":"Managed"}}}
                """.formatted(CLUSTER)));
        good(client.made(WORKSPACE + "/connections/o" + AML, """
                {"properties":{"category":"Git","target":"https://example.com/x","authType":"None"}}
                """));
        good(client.made(STORAGE + "/fileServices/default?api-version=2026-04-01", "{\"properties\":{}}"));
        good(client.made(BLOBS + "/containers/raw?api-version=2026-04-01", "{\"properties\":{}}"));
        good(client.made(TABLE + NET, "{\"location\":\"westeurope\"}"));
        good(client.made(LOCK + "?api-version=2020-05-01", "{\"properties\":{\"level\":\"CanNotDelete\"}}"));
    }

    static Answer good(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
        assertThat(answer.body().toString()).doesNotContain("\"Failed\"");
        return answer;
    }
}
