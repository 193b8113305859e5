#!/usr/bin/env bash
# The az command line, unmodified: sign-in, groups, resources of every type, role assignments, deployments, what-if.
# Debian's az 2.45 cannot load `az network` and most of `az role` (its packages do not fit together), so those go by
# `az rest`. It can be pointed elsewhere only by an authority that ends in /adfs.
set -uo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
export AZURE_CONFIG_DIR="$WORK/az" AZURE_CORE_COLLECT_TELEMETRY=0 AZURE_CORE_ONLY_SHOW_ERRORS=true PYTHONWARNINGS=ignore
mkdir -p "$AZURE_CONFIG_DIR"
failed=0
tried=0

# is NAME EXPECTED COMMAND…: the command succeeds and its output holds the expected text.
is() {
  local name="$1" expected="$2" out
  shift 2
  tried=$((tried + 1))
  if out="$("$@" 2>&1)" && [[ "$out" == *"$expected"* ]]; then
    echo "ok    az: $name"
  else
    failed=$((failed + 1))
    echo "FAIL  az: $name; expected '$expected', got: $(head -c 900 <<<"$out")"
  fi
}

# no NAME EXPECTED COMMAND…: the command is refused, and says so in these words.
no() {
  local name="$1" expected="$2" out
  shift 2
  tried=$((tried + 1))
  if ! out="$("$@" 2>&1)" && [[ "$out" == *"$expected"* ]]; then
    echo "ok    az: $name"
  else
    failed=$((failed + 1))
    echo "FAIL  az: $name; expected a refusal with '$expected', got: $(head -c 900 <<<"$out")"
  fi
}

rest() { az rest -m "$1" -u "$ENDPOINT$2" ${3:+-b "$3"} --query "${4:-properties.provisioningState}" -o tsv; }

cat >"$WORK/cloud.json" <<JSON
{"endpoints": {"resourceManager": "$ENDPOINT/", "management": "$ENDPOINT/", "activeDirectory": "$ENDPOINT/adfs",
  "activeDirectoryResourceId": "https://management.azure.com/", "microsoftGraphResourceId": "$ENDPOINT/",
  "activeDirectoryGraphResourceId": "https://graph.windows.net/"},
 "suffixes": {"storageEndpoint": "core.windows.net", "keyvaultDns": ".vault.azure.net", "acrLoginServerEndpoint": ".azurecr.io"}}
JSON
is "learns a cloud" "" az cloud register -n practice --cloud-config "@$WORK/cloud.json"
is "turns to it" "" az cloud set -n practice
no "a wrong secret" "AADSTS7000215" az login --service-principal -u "$CLIENT" -p wrong -t "$TENANT"
is "signs in" "$SUBSCRIPTION" az login --service-principal -u "$CLIENT" -p "$SECRET" -t "$TENANT"
is "registers a provider" "" az provider register -n Microsoft.Search --wait
is "finds it registered" "Registered" az provider show -n Microsoft.Search --query registrationState
# A person with a device code: the code is entered the way their browser would.
{ az login --use-device-code --allow-no-subscriptions >"$WORK/person" 2>&1 & } && person=$!
for _ in $(seq 100); do grep -q 'enter the code' "$WORK/person" && break; sleep 0.1; done
curl -s --cacert "$CA" -o /dev/null "$ENDPOINT/devicelogin" --data-urlencode "username=ada@practice.example" \
  --data-urlencode "user_code=$(sed -n 's/.*enter the code \([A-Z0-9]*\) .*/\1/p' "$WORK/person" | head -1)"
wait "$person"
is "signs a person in with a device code" "ada@practice.example" cat "$WORK/person"
is "signs in again" "$SUBSCRIPTION" az login --service-principal -u "$CLIENT" -p "$SECRET" -t "$TENANT"
is "lists regions" "westeurope" az account list-locations --query "[].name"

G=rg-az
S="/subscriptions/$SUBSCRIPTION/resourceGroups/$G"
P="$S/providers"
is "makes a group" "Succeeded" az group create -n $G -l westeurope
is "sees it" "true" az group exists -n $G
is "tags it" "blue" az group update -n $G --set tags.team=blue
is "lists groups" "$G" az group list --query "[].name"
is "makes an identity" "id-az" az identity create -g $G -n id-az
is "asks whether a name is free" "true" az storage account check-name -n staz0001 --query nameAvailable
is "makes a storage account" "Succeeded" az storage account create -g $G -n staz0001 -l westeurope --sku Standard_LRS
is "updates it" "Deny" az storage account update -g $G -n staz0001 --default-action Deny
is "lists its keys" "key1" az storage account keys list -g $G -n staz0001
is "makes a vault" "/vault/kv-az-0001/" az keyvault create -g $G -n kv-az-0001 -l westeurope --enable-rbac-authorization true
is "makes a registry" "azurecr.io" az acr create -g $G -n craz0001 --sku Premium
is "makes a log workspace" "Succeeded" az monitor log-analytics workspace create -g $G -n log-az
is "makes insights" "Succeeded" az resource create -g $G -n appi-az --resource-type Microsoft.Insights/components \
  --api-version 2020-02-02 --is-full-object -p '{"location":"westeurope","kind":"web","properties":{"Application_Type":"web"}}'
is "tags a resource" "blue" az resource tag --tags team=blue --ids "$P/Microsoft.Storage/storageAccounts/staz0001" --api-version 2022-09-01
is "locks the group" "keep" az lock create -g $G -n keep --lock-type CanNotDelete
is "unlocks it" "" az lock delete -g $G -n keep
is "makes the group read-only" "ReadOnly" az lock create -g $G -n still --lock-type ReadOnly
no "a change to it" "ScopeLocked" az group update -n $G --set tags.team=red
is "lifts that" "" az lock delete -g $G -n still
is "assigns a policy" "places" az policy assignment create -g $G -n places \
  --policy e56962a6-4747-49cd-b67b-bf8b01975c4c -p '{"listOfAllowedLocations":{"value":["westeurope"]}}'
no "what the policy does not allow" "RequestDisallowedByPolicy" az identity create -g $G -n id-north -l northeurope
is "exempts the group" "Waiver" az policy exemption create -g $G -n ours --exemption-category Waiver \
  --policy-assignment "$P/Microsoft.Authorization/policyAssignments/places"
is "and then makes it" "northeurope" az identity create -g $G -n id-north -l northeurope
is "takes the policy away" "" az policy assignment delete -g $G -n places
no "a secret without a role" "ForbiddenByRbac" az rest -m put --resource https://vault.azure.net \
  -u "$ENDPOINT/vault/kv-az-0001/secrets/one?api-version=7.4" -b '{"value":"s"}'
is "makes a network" "vnet-az" rest put "$P/Microsoft.Network/virtualNetworks/vnet-az?api-version=2022-01-01" \
  '{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.9.0.0/16"]},"subnets":[{"name":"a","properties":{"addressPrefix":"10.9.0.0/24"}}]}}' name
for type in networkSecurityGroups routeTables; do
  is "makes $type" "one" rest put "$P/Microsoft.Network/$type/one?api-version=2022-01-01" '{"location":"westeurope"}' name
done
is "makes a public address" "ip-az" rest put "$P/Microsoft.Network/publicIPAddresses/ip-az?api-version=2022-01-01" \
  '{"location":"westeurope","sku":{"name":"Standard"},"properties":{"publicIPAllocationMethod":"Static"}}' name
is "makes a NAT gateway" "nat-az" rest put "$P/Microsoft.Network/natGateways/nat-az?api-version=2022-01-01" \
  "{\"location\":\"westeurope\",\"sku\":{\"name\":\"Standard\"},\"properties\":{\"publicIpAddresses\":[{\"id\":\"$P/Microsoft.Network/publicIPAddresses/ip-az\"}]}}" name
is "makes a DNS zone" "privatelink.api.azureml.ms" rest put \
  "$P/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms?api-version=2020-06-01" '{"location":"global"}' name

is "validates" "Succeeded" az deployment group validate -g $G -f "$here/template.json" -p name=trial
is "foresees" "Create" az deployment group what-if -g $G -f "$here/template.json" -p name=trial --no-pretty-print
is "shows what it foresees" "+ Microsoft.MachineLearningServices/workspaces/mlw-trial" \
  az deployment group what-if -g $G -f "$here/template.json" -p name=trial
is "deploys" "mlw-trial" az deployment group create -g $G -n main -f "$here/template.json" -p name=trial \
  --query properties.outputs.workspace.value
is "foresees nothing more" "0" az deployment group what-if -g $G -f "$here/template.json" -p name=trial --no-pretty-print \
  --query "length(changes[?changeType!='NoChange' && changeType!='Ignore'])"
is "lists operations" "7" az deployment operation group list -g $G -n main --query "length(@)"
is "exports the template" "contentVersion" az deployment group export -g $G -n main
no "a bad parameter" "InvalidTemplate" az deployment group create -g $G -n bad -f "$here/template.json" -p name=x
is "deploys to the subscription" "Succeeded" az deployment sub create -n wide -l northeurope -f "$here/subscription.json"
is "finds what that made" "northeurope" az identity show -g rg-wide -n id-wide --query location

is "makes a cluster" "Creating" rest put \
  "$P/Microsoft.MachineLearningServices/workspaces/mlw-trial/computes/cpu?api-version=2022-10-01" \
  '{"location":"westeurope","properties":{"computeType":"AmlCompute","properties":{"vmSize":"Standard_DS3_v2","scaleSettings":{"minNodeCount":0,"maxNodeCount":1}}}}'
is "finds it made" "Succeeded" rest get \
  "$P/Microsoft.MachineLearningServices/workspaces/mlw-trial/computes/cpu?api-version=2022-10-01"
is "reads the workspace" "Succeeded" rest get "$P/Microsoft.MachineLearningServices/workspaces/mlw-trial?api-version=2022-10-01"
principal="$(az identity show -g $G -n id-az --query principalId -o tsv)"
is "gives a role" "ServicePrincipal" rest put \
  "$P/Microsoft.Storage/storageAccounts/staz0001/providers/Microsoft.Authorization/roleAssignments/5a1c1e5e-0000-4000-8000-000000000001?api-version=2022-04-01" \
  "{\"properties\":{\"roleDefinitionId\":\"/subscriptions/$SUBSCRIPTION/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7\",\"principalId\":\"$principal\",\"principalType\":\"ServicePrincipal\"}}" \
  properties.principalType
is "asks Resource Graph" "mlw-trial" az rest -m post -u "$ENDPOINT/providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01" \
  -b '{"query":"resources | where type =~ \"microsoft.machinelearningservices/workspaces\" | project name"}' --query "data[].name" -o tsv
no "a missing group" "ResourceGroupNotFound" az group show -n nowhere
is "takes the group away" "" az group delete -n rg-wide --yes
is "and it is gone" "false" az group exists -n rg-wide

echo "az: $((tried - failed)) of $tried"
[ "$failed" = 0 ]
