// Azure's JavaScript packages, unmodified: sign-in, groups, resources, role assignments, deployments, what-if.
import { ResourceManagementClient } from "@azure/arm-resources";
import { DeploymentsClient } from "@azure/arm-resourcesdeployments";
import { StorageManagementClient } from "@azure/arm-storage";
import { KeyVaultManagementClient } from "@azure/arm-keyvault";
import { NetworkManagementClient } from "@azure/arm-network";
import { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { ManagedServiceIdentityClient } from "@azure/arm-msi";
import { AuthorizationManagementClient } from "@azure/arm-authorization";
import { AzureMachineLearningWorkspaces } from "@azure/arm-machinelearning";
import { readFileSync } from "node:fs";
import { all, attempt, end, make, options, refused, signIn, SUBSCRIPTION, TENANT } from "./trying.mjs";

const group = "rg-js";
const place = { location: "westeurope" };
const resources = make(ResourceManagementClient);
const storage = make(StorageManagementClient);
const vaults = make(KeyVaultManagementClient);
const network = make(NetworkManagementClient);
const registries = make(ContainerRegistryManagementClient);
const identities = make(ManagedServiceIdentityClient);
const access = make(AuthorizationManagementClient);
const learning = make(AzureMachineLearningWorkspaces);
const deployments = make(DeploymentsClient);
let principal;

await attempt("a wrong secret", true, async () => {
  try {
    await signIn("wrong").getToken(options.credentialScopes[0]);
    return false;
  } catch (error) {
    return String(error.message).includes("AADSTS7000215");
  }
});
await attempt("makes a group", group, async () => (await resources.resourceGroups.createOrUpdate(group, place)).name);
await attempt("lists groups", true, async () => (await all(resources.resourceGroups.list())).some((g) => g.name === group));
await attempt("makes an identity", true, async () => {
  principal = (await identities.userAssignedIdentities.createOrUpdate(group, "id-js", place)).principalId;
  return Boolean(principal);
});
await attempt("makes a storage account", "Succeeded", async () =>
  (await storage.storageAccounts.create(group, "stjs0001", { ...place, kind: "StorageV2", sku: { name: "Standard_LRS" } }))
    .provisioningState);
await attempt("makes a vault", "kv-js-0001", async () =>
  (await vaults.vaults.createOrUpdate(group, "kv-js-0001", {
    ...place, properties: { tenantId: TENANT, sku: { family: "A", name: "standard" }, enableRbacAuthorization: true },
  })).name);
await attempt("makes a registry", "crjs0001.azurecr.io", async () =>
  (await registries.registries.create(group, "crjs0001", { ...place, sku: { name: "Premium" } })).loginServer);
await attempt("makes a network", "Succeeded", async () =>
  (await network.virtualNetworks.beginCreateOrUpdateAndWait(group, "vnet-js", {
    ...place, addressSpace: { addressPrefixes: ["10.8.0.0/16"] }, subnets: [{ name: "a", addressPrefix: "10.8.0.0/24" }],
  })).provisioningState);
await attempt("reads its subnet", "10.8.0.0/24", async () => {
  const subnet = await network.subnets.get(group, "vnet-js", "a");
  return subnet.addressPrefix ?? subnet.properties?.addressPrefix;
});
await attempt("gives a role", principal, async () =>
  (await access.roleAssignments.create(
    `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}`, "5a1c1e5e-0000-4000-8000-000000000002", {
      principalId: principal, principalType: "ServicePrincipal",
      roleDefinitionId: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7`,
    })).principalId);
await attempt("lists roles", true, async () =>
  (await all(access.roleDefinitions.list(`/subscriptions/${SUBSCRIPTION}`))).some((role) => role.roleName === "Contributor"));

const template = JSON.parse(readFileSync(new URL("template.json", import.meta.url), "utf8"));
const order = (name) => ({ properties: { mode: "Incremental", template, parameters: { name: { value: name } } } });
await attempt("validates", "Succeeded", async () =>
  (await deployments.deployments.validate(group, "main", order("jstrial"))).properties.provisioningState);
await attempt("foresees", "Create", async () =>
  (await deployments.deployments.whatIf(group, "main", order("jstrial"))).changes.find((c) => c.resourceId.endsWith("mlw-jstrial")).changeType);
await attempt("deploys", "Succeeded", async () =>
  (await deployments.deployments.createOrUpdate(group, "main", order("jstrial"))).properties.provisioningState);
await attempt("foresees nothing more", 0, async () =>
  (await deployments.deployments.whatIf(group, "main", order("jstrial"))).changes
    .filter((c) => c.changeType !== "NoChange" && c.changeType !== "Ignore").length);
await attempt("lists operations", 7, async () => (await all(deployments.deploymentOperations.list(group, "main"))).length);
await attempt("a bad parameter", "InvalidTemplate", () =>
  refused(() => deployments.deployments.createOrUpdate(group, "bad", order("x"))));
await attempt("reads the workspace", "Succeeded", async () =>
  (await learning.workspaces.get(group, "mlw-jstrial")).provisioningState);
await attempt("makes a cluster", "Succeeded", async () =>
  (await learning.computeOperations.beginCreateOrUpdateAndWait(group, "mlw-jstrial", "cpu", {
    ...place, properties: { computeType: "AmlCompute", properties: {
      vmSize: "Standard_DS3_v2", scaleSettings: { minNodeCount: 0, maxNodeCount: 1 } } },
  })).properties.provisioningState);
await attempt("a missing workspace", "ResourceNotFound", () => refused(() => learning.workspaces.get(group, "nowhere")));
await attempt("lists resources", true, async () =>
  (await all(resources.resources.listByResourceGroup(group))).some((one) => one.name === "mlw-jstrial"));
await attempt("takes the group away", "ResourceGroupNotFound", async () => {
  await resources.resourceGroups.beginDeleteAndWait(group);
  return refused(() => resources.resourceGroups.get(group));
});

end("js");
