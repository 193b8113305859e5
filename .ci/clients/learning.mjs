// A whole machine learning set-up by Azure's JavaScript packages: every type of resource there is, then work on it.
import { KeyVaultManagementClient } from "@azure/arm-keyvault";
import { StorageManagementClient } from "@azure/arm-storage";
import { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { ManagedServiceIdentityClient } from "@azure/arm-msi";
import { ResourceManagementClient } from "@azure/arm-resources";
import { NetworkManagementClient } from "@azure/arm-network";
import { PrivateDnsManagementClient } from "@azure/arm-privatedns";
import { OperationalInsightsManagementClient } from "@azure/arm-operationalinsights";
import { ApplicationInsightsManagementClient } from "@azure/arm-appinsights";
import { MonitorClient } from "@azure/arm-monitor";
import { PolicyClient } from "@azure/arm-policy";
import { AuthorizationManagementClient } from "@azure/arm-authorization";
import { AzureMachineLearningWorkspaces } from "@azure/arm-machinelearning";
import { BlobServiceClient } from "@azure/storage-blob";
import { all, attempt, credential, end, make, refused, SUBSCRIPTION, TENANT } from "./trying.mjs";

const group = "rg-js-learning";
const place = { location: "westeurope" };
const scope = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}`;
const id = (type, name) => `${scope}/providers/${type}/${name}`;
const role = (guid) => `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
const resources = make(ResourceManagementClient);
const network = make(NetworkManagementClient);
const names = make(PrivateDnsManagementClient);
const access = make(AuthorizationManagementClient);
const policies = make(PolicyClient);
const learning = make(AzureMachineLearningWorkspaces);
const subnet = id("Microsoft.Network", "virtualNetworks/vnet/subnets/compute");
const workspace = id("Microsoft.MachineLearningServices", "workspaces/mlw");
const account = id("Microsoft.Storage", "storageAccounts/stjs0002");
const state = (answer) => answer.provisioningState ?? answer.properties?.provisioningState;

await resources.resourceGroups.createOrUpdate(group, place);
for (const space of ["Microsoft.Search", "Microsoft.PolicyInsights"])
  await attempt(`registers ${space}`, "Registered", async () => (await resources.providers.register(space)).registrationState);
const identity = await make(ManagedServiceIdentityClient).userAssignedIdentities.createOrUpdate(group, "id-js", place);

await attempt("makes a security group", "Succeeded", async () =>
  state(await network.networkSecurityGroups.beginCreateOrUpdateAndWait(group, "nsg", {
    ...place, securityRules: [{ name: "out", protocol: "Tcp", access: "Allow", direction: "Outbound", priority: 100,
      sourceAddressPrefix: "*", sourcePortRange: "*", destinationAddressPrefix: "AzureMachineLearning", destinationPortRange: "443" }],
  })));
await attempt("makes a route table", "Succeeded", async () =>
  state(await network.routeTables.beginCreateOrUpdateAndWait(group, "rt", place)));
await attempt("makes a public address", "Succeeded", async () =>
  state(await network.publicIPAddresses.beginCreateOrUpdateAndWait(group, "pip", {
    ...place, sku: { name: "Standard" }, publicIPAllocationMethod: "Static" })));
await attempt("makes a NAT gateway", "Succeeded", async () =>
  state(await network.natGateways.beginCreateOrUpdateAndWait(group, "nat", {
    ...place, sku: { name: "Standard" }, publicIpAddresses: [{ id: id("Microsoft.Network", "publicIPAddresses/pip") }] })));
await attempt("makes a network", "Succeeded", async () =>
  state(await network.virtualNetworks.beginCreateOrUpdateAndWait(group, "vnet", { ...place, addressSpace: { addressPrefixes: ["10.7.0.0/24"] } })));
await attempt("makes a subnet", "Disabled", async () =>
  (await network.subnets.beginCreateOrUpdateAndWait(group, "vnet", "compute", {
    addressPrefix: "10.7.0.0/26", defaultOutboundAccess: false, natGateway: { id: id("Microsoft.Network", "natGateways/nat") },
    networkSecurityGroup: { id: id("Microsoft.Network", "networkSecurityGroups/nsg") },
    privateEndpointNetworkPolicies: "Disabled", privateLinkServiceNetworkPolicies: "Disabled",
    serviceEndpoints: [{ service: "Microsoft.Storage" }] })).privateLinkServiceNetworkPolicies);
await attempt("counts its addresses", 59, async () => (await all(network.virtualNetworks.listUsage(group, "vnet")))[0].limit);

const logs = id("Microsoft.OperationalInsights", "workspaces/log");
await attempt("makes a log workspace", "Succeeded", async () =>
  state(await make(OperationalInsightsManagementClient).workspaces.createOrUpdate(group, "log", place)));
await attempt("makes insights", "appi", async () =>
  (await make(ApplicationInsightsManagementClient).components.createOrUpdate(group, "appi", {
    ...place, kind: "web", applicationType: "web", workspaceResourceId: logs })).name);
await attempt("makes a storage account", "Succeeded", async () =>
  state(await make(StorageManagementClient).storageAccounts.create(group, "stjs0002", {
    ...place, kind: "StorageV2", sku: { name: "Standard_LRS" }, allowSharedKeyAccess: false })));
await attempt("makes a vault", "kv-js-0002", async () =>
  (await make(KeyVaultManagementClient).vaults.createOrUpdate(group, "kv-js-0002", {
    ...place, properties: { tenantId: TENANT, sku: { family: "A", name: "standard" }, enableRbacAuthorization: true } })).name);
await attempt("makes a registry", "crjs0002.azurecr.io", async () =>
  (await make(ContainerRegistryManagementClient).registries.create(group, "crjs0002", { ...place, sku: { name: "Premium" } })).loginServer);
await attempt("sends logs of the vault", "logs", async () =>
  (await make(MonitorClient).diagnosticSettings.createOrUpdate(id("Microsoft.KeyVault", "vaults/kv-js-0002"), "logs", {
    workspaceId: logs, logs: [{ categoryGroup: "allLogs", enabled: true }] })).name);

await attempt("makes a role", "Looks at js", async () =>
  (await access.roleDefinitions.createOrUpdate(scope, "5a1c1e5e-0000-4000-8000-000000000003", {
    roleName: "Looks at js", roleType: "CustomRole", assignableScopes: [scope], permissions: [{ actions: ["*/read"], notActions: [] }] })).roleName);
for (const [name, guid] of [["004", "ba92f5b4-2d11-453d-a403-e96b0029c9fe"], ["005", "5a1c1e5e-0000-4000-8000-000000000003"]])
  await attempt(`gives a role (${name})`, "ServicePrincipal", async () =>
    (await access.roleAssignments.create(scope, `5a1c1e5e-0000-4000-8000-000000000${name}`, {
      principalId: identity.principalId, principalType: "ServicePrincipal", roleDefinitionId: role(guid) })).principalType);
await attempt("gives the caller blobs", "User", async () => {
  const given = await access.roleAssignments.create(account, "5a1c1e5e-0000-4000-8000-000000000006", {
    principalId: "00000000-0000-0000-0000-0000000000b1", principalType: "User",
    roleDefinitionId: role("2a2b9908-6ea1-4ae2-8e65-a410df84e7d1") });
  return given.principalType;
});
await attempt("tells what the caller may", true, async () => (await all(access.permissions.listForResourceGroup(group))).length > 0);
await attempt("denies by policy", "RequestDisallowedByPolicy", async () => {
  await policies.policyDefinitions.createOrUpdate("no-route-tables", {
    policyType: "Custom", mode: "All", policyRule: { if: { field: "type", equals: "Microsoft.Network/routeTables" }, then: { effect: "deny" } } });
  await policies.policyAssignments.create(scope, "no-route-tables", {
    policyDefinitionId: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/policyDefinitions/no-route-tables` });
  return refused(() => network.routeTables.beginCreateOrUpdateAndWait(group, "rt2", place));
});

await attempt("makes a workspace", "Succeeded", async () =>
  state(await learning.workspaces.beginCreateOrUpdateAndWait(group, "mlw", {
    ...place, identity: { type: "UserAssigned", userAssignedIdentities: { [identity.id]: {} } },
    storageAccount: account, keyVault: id("Microsoft.KeyVault", "vaults/kv-js-0002"),
    applicationInsights: id("Microsoft.Insights", "components/appi"), containerRegistry: id("Microsoft.ContainerRegistry", "registries/crjs0002"),
    primaryUserAssignedIdentity: identity.id, publicNetworkAccess: "Enabled" })));
await attempt("needs an endpoint for hidden nodes", true, async () => {
  try {
    await learning.computeOperations.beginCreateOrUpdateAndWait(group, "mlw", "early", cluster("Standard_DS3_v2"));
    return "taken";
  } catch (error) {
    return String(error.message).includes("requires workspace private endpoint");
  }
});
function cluster(vmSize) {
  return { ...place, identity: { type: "UserAssigned", userAssignedIdentities: { [identity.id]: {} } },
    properties: { computeType: "AmlCompute", properties: {
      vmSize, subnet: { id: subnet }, enableNodePublicIp: false, scaleSettings: { minNodeCount: 0, maxNodeCount: 2 } } } };
}
await attempt("makes a private endpoint", "Succeeded", async () =>
  state(await network.privateEndpoints.beginCreateOrUpdateAndWait(group, "pep", {
    ...place, subnet: { id: subnet },
    privateLinkServiceConnections: [{ name: "pep", privateLinkServiceId: workspace, groupIds: ["amlworkspace"] }] })));
for (const zone of ["privatelink.api.azureml.ms", "privatelink.notebooks.azure.net"]) {
  await attempt(`makes the zone ${zone}`, "Succeeded", async () =>
    state(await names.privateZones.createOrUpdate(group, zone, { location: "global" })));
  await attempt("links it", "Succeeded", async () =>
    state(await names.virtualNetworkLinks.createOrUpdate(group, zone, "vnet", {
      location: "global", registrationEnabled: false, virtualNetwork: { id: id("Microsoft.Network", "virtualNetworks/vnet") } })));
}
await attempt("names the endpoint", "Succeeded", async () =>
  state(await network.privateDnsZoneGroups.beginCreateOrUpdateAndWait(group, "pep", "default", {
    privateDnsZoneConfigs: [{ name: "api", privateDnsZoneId: id("Microsoft.Network", "privateDnsZones/privatelink.api.azureml.ms") }] })));
await attempt("makes a cluster", "Succeeded", async () =>
  state(await learning.computeOperations.beginCreateOrUpdateAndWait(group, "mlw", "cpu", cluster("Standard_DS3_v2"))));
await attempt("has no quota for GPUs", true, async () => {
  try {
    await learning.computeOperations.beginCreateOrUpdateAndWait(group, "mlw", "gpu", cluster("Standard_NC6s_v3"));
    return "taken";
  } catch (error) {
    return String(error.message).includes("vCPU quota of 0");
  }
});
await attempt("reads usages", true, async () => (await all(learning.usages.list("westeurope"))).length > 5);
await attempt("reads quotas", true, async () => (await all(learning.quotas.list("westeurope"))).length > 5);
await attempt("reads sizes", true, async () => (await learning.virtualMachineSizes.list("westeurope")).value.length > 5);
await attempt("makes an instance", "Succeeded", async () =>
  state(await learning.computeOperations.beginCreateOrUpdateAndWait(group, "mlw", "ci-js", {
    ...place, properties: { computeType: "ComputeInstance", properties: { vmSize: "Standard_DS3_v2", subnet: { id: subnet }, enableNodePublicIp: false } } })));
await attempt("stops it", "Stopped", async () => {
  await learning.computeOperations.beginStopAndWait(group, "mlw", "ci-js");
  return (await learning.computeOperations.get(group, "mlw", "ci-js")).properties.properties.state;
});
await attempt("starts it", "Running", async () => {
  await learning.computeOperations.beginStartAndWait(group, "mlw", "ci-js");
  return (await learning.computeOperations.get(group, "mlw", "ci-js")).properties.properties.state;
});
await attempt("makes a datastore", "AzureBlob", async () =>
  (await learning.datastores.createOrUpdate(group, "mlw", "extra", { properties: {
    datastoreType: "AzureBlob", accountName: "stjs0002", containerName: "extra", credentials: { credentialsType: "None" } } })).properties.datastoreType);
await attempt("finds those of the workspace", true, async () =>
  (await all(learning.datastores.list(group, "mlw"))).some((one) => one.name === "workspaceblobstore"));
await attempt("keeps code", "1", async () =>
  (await learning.codeVersions.createOrUpdate(group, "mlw", "code", "1", { properties: { codeUri: "https://example.org/x" } })).name);
await attempt("keeps an environment", "1", async () =>
  (await learning.environmentVersions.createOrUpdate(group, "mlw", "env", "1", { properties: { image: "mcr.microsoft.com/azureml/base:latest" } })).name);
await attempt("keeps data", "1", async () =>
  (await learning.dataVersions.createOrUpdate(group, "mlw", "data", "1", { properties: {
    dataType: "uri_folder", dataUri: "azureml://datastores/workspaceblobstore/paths/x/" } })).name);
const job = (name, more) => learning.jobs.createOrUpdate(group, "mlw", name, { properties: {
  jobType: "Command", command: "echo hello", environmentId: `${workspace}/environments/env/versions/1`,
  computeId: `${workspace}/computes/cpu`, identity: { identityType: "Managed", clientId: identity.clientId }, ...more } });
await attempt("runs a job", "Completed", async () => {
  await job("one", { outputs: { out: { jobOutputType: "uri_folder", uri: "azureml://datastores/workspaceblobstore/paths/out/" } } });
  return (await learning.jobs.get(group, "mlw", "one")).properties.status;
});
await attempt("a job without its environment", "UserError", () =>
  refused(() => job("two", { environmentId: `${workspace}/environments/none/versions/1` })));
await attempt("gives keys", account, async () => (await learning.workspaces.listKeys(group, "mlw")).userStorageResourceId);
await attempt("gives notebook tokens", "Bearer", async () => (await learning.workspaces.listNotebookAccessToken(group, "mlw")).tokenType);
await attempt("diagnoses", true, async () =>
  (await learning.workspaces.beginDiagnoseAndWait(group, "mlw", { parameters: { value: {} } })).value.keyVaultResults.length > 0);
await attempt("names the hosts it needs", true, async () =>
  (await learning.workspaces.listOutboundNetworkDependenciesEndpoints(group, "mlw")).value.length > 3);
await attempt("blobs want a role", "AuthorizationPermissionMismatch", async () => {
  const properties = await make(StorageManagementClient).storageAccounts.getProperties(group, "stjs0002");
  const blobs = new BlobServiceClient(properties.primaryEndpoints.blob, credential);
  return refused(() => blobs.getContainerClient("azureml").getBlockBlobClient("a.txt").upload("a", 1));
});
await attempt("a subnet in use stays", "InUseSubnetCannotBeDeleted", () => refused(() => network.subnets.beginDeleteAndWait(group, "vnet", "compute")));
await attempt("purges the workspace", "ResourceNotFound", async () => {
  await learning.workspaces.beginDeleteAndWait(group, "mlw");
  return refused(() => learning.workspaces.get(group, "mlw"));
});
await resources.resourceGroups.beginDeleteAndWait(group);

end("js learning");
