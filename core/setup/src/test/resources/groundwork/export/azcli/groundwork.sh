#!/usr/bin/env bash
# Builds the workspace mlw-vision-dev. May be run again.
set -euo pipefail

az account set --subscription 11111111-2222-4333-8444-555555555555

echo 'Resource group'
az group create --name rg-vision-dev --location westeurope --tags owner=ada@contoso.com 'purpose=Image research' environment=dev cost-center=42 --output none

echo 'Managed identity of workspace and compute'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-vision-dev --api-version 2024-11-30 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  }
}
JSON
)"
managed_identity_of_workspace_and_compute_tenantId=$(az resource show --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-vision-dev --api-version 2024-11-30 --query properties.tenantId --output tsv)
managed_identity_of_workspace_and_compute_principalId=$(az resource show --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-vision-dev --api-version 2024-11-30 --query properties.principalId --output tsv)

echo 'Public IP: the address compute is seen from'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/publicIPAddresses/pip-vision-dev --api-version 2025-09-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "sku" : {
    "name" : "Standard",
    "tier" : "Regional"
  },
  "properties" : {
    "publicIPAllocationMethod" : "Static",
    "publicIPAddressVersion" : "IPv4"
  }
}
JSON
)"
public_ip_ipAddress=$(az resource show --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/publicIPAddresses/pip-vision-dev --api-version 2025-09-01 --query properties.ipAddress --output tsv)

echo 'NAT gateway: the way out of the subnet'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/natGateways/ng-vision-dev --api-version 2025-09-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "sku" : {
    "name" : "Standard"
  },
  "properties" : {
    "publicIpAddresses" : [
      {
        "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/publicIPAddresses/pip-vision-dev"
      }
    ],
    "idleTimeoutInMinutes" : 4
  }
}
JSON
)"

echo 'Network security group: what compute may reach'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/networkSecurityGroups/nsg-vision-dev --api-version 2025-09-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "properties" : {
    "securityRules" : [
      {
        "name" : "allow-azure-machine-learning",
        "properties" : {
          "priority" : 100,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureMachineLearning",
          "destinationPortRanges" : [
            "443",
            "8787",
            "18881"
          ]
        }
      },
      {
        "name" : "allow-azure-machine-learning-instances",
        "properties" : {
          "priority" : 110,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Udp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureMachineLearning",
          "destinationPortRange" : "5831"
        }
      },
      {
        "name" : "allow-batch",
        "properties" : {
          "priority" : 120,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "*",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "BatchNodeManagement.westeurope",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-storage",
        "properties" : {
          "priority" : 130,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "Storage.westeurope",
          "destinationPortRanges" : [
            "443",
            "445"
          ]
        }
      },
      {
        "name" : "allow-sign-in",
        "properties" : {
          "priority" : 140,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureActiveDirectory",
          "destinationPortRanges" : [
            "80",
            "443"
          ]
        }
      },
      {
        "name" : "allow-resource-manager",
        "properties" : {
          "priority" : 150,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureResourceManager",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-front-door",
        "properties" : {
          "priority" : 160,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureFrontDoor.FrontEnd",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-front-door-images",
        "properties" : {
          "priority" : 170,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureFrontDoor.FirstParty",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-base-images",
        "properties" : {
          "priority" : 180,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "MicrosoftContainerRegistry",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-own-images",
        "properties" : {
          "priority" : 190,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureContainerRegistry",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-monitor",
        "properties" : {
          "priority" : 200,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "AzureMonitor",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-key-vault",
        "properties" : {
          "priority" : 210,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "KeyVault.westeurope",
          "destinationPortRange" : "443"
        }
      },
      {
        "name" : "allow-virtual-network",
        "properties" : {
          "priority" : 220,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "*",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "VirtualNetwork",
          "destinationPortRange" : "*"
        }
      },
      {
        "name" : "allow-packages",
        "properties" : {
          "priority" : 230,
          "direction" : "Outbound",
          "access" : "Allow",
          "protocol" : "Tcp",
          "sourceAddressPrefix" : "VirtualNetwork",
          "sourcePortRange" : "*",
          "destinationAddressPrefix" : "Internet",
          "destinationPortRanges" : [
            "80",
            "443"
          ]
        }
      }
    ]
  }
}
JSON
)"

echo 'Virtual network with one subnet'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/virtualNetworks/vnet-vision-dev --api-version 2025-09-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "properties" : {
    "addressSpace" : {
      "addressPrefixes" : [
        "10.42.0.0/16"
      ]
    },
    "subnets" : [
      {
        "name" : "snet-compute",
        "properties" : {
          "privateEndpointNetworkPolicies" : "Disabled",
          "privateLinkServiceNetworkPolicies" : "Disabled",
          "serviceEndpoints" : [
            {
              "service" : "Microsoft.Storage"
            },
            {
              "service" : "Microsoft.KeyVault"
            }
          ],
          "addressPrefix" : "10.42.0.0/24",
          "defaultOutboundAccess" : false,
          "natGateway" : {
            "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/natGateways/ng-vision-dev"
          },
          "networkSecurityGroup" : {
            "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/networkSecurityGroups/nsg-vision-dev"
          }
        }
      }
    ]
  }
}
JSON
)"

echo 'Log Analytics: where logs are kept'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.OperationalInsights/workspaces/log-vision-dev --api-version 2026-03-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "properties" : {
    "sku" : {
      "name" : "PerGB2018"
    },
    "retentionInDays" : 30
  }
}
JSON
)"

echo 'Application Insights: what jobs and endpoints report'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Insights/components/appi-vision-dev --api-version 2020-02-02 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "kind" : "web",
  "properties" : {
    "Application_Type" : "web",
    "IngestionMode" : "LogAnalytics",
    "WorkspaceResourceId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.OperationalInsights/workspaces/log-vision-dev"
  }
}
JSON
)"

echo 'Storage account: files, code, outputs'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102 --api-version 2026-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "kind" : "StorageV2",
  "sku" : {
    "name" : "Standard_LRS"
  },
  "properties" : {
    "isHnsEnabled" : false,
    "allowSharedKeyAccess" : false,
    "allowBlobPublicAccess" : false,
    "defaultToOAuthAuthentication" : true,
    "minimumTlsVersion" : "TLS1_2",
    "supportsHttpsTrafficOnly" : true,
    "publicNetworkAccess" : "Enabled",
    "networkAcls" : {
      "defaultAction" : "Allow",
      "bypass" : "AzureServices"
    }
  }
}
JSON
)"

echo 'Key vault: secrets and keys'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.KeyVault/vaults/kv-vision-dev-8c5102 --api-version 2026-02-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "properties" : {
    "tenantId" : "${managed_identity_of_workspace_and_compute_tenantId}",
    "sku" : {
      "family" : "A",
      "name" : "standard"
    },
    "enableRbacAuthorization" : true,
    "enableSoftDelete" : true,
    "softDeleteRetentionInDays" : 90,
    "enablePurgeProtection" : true,
    "publicNetworkAccess" : "Enabled",
    "networkAcls" : {
      "defaultAction" : "Deny",
      "bypass" : "AzureServices",
      "virtualNetworkRules" : [
        {
          "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/virtualNetworks/vnet-vision-dev/subnets/snet-compute"
        }
      ],
      "ipRules" : [ ]
    }
  }
}
JSON
)"

echo 'Container registry: the images jobs run in'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ContainerRegistry/registries/crvisiondev8c5102 --api-version 2025-11-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "sku" : {
    "name" : "Premium"
  },
  "properties" : {
    "adminUserEnabled" : false,
    "anonymousPullEnabled" : false,
    "publicNetworkAccess" : "Enabled",
    "networkRuleBypassOptions" : "AzureServices",
    "networkRuleSet" : {
      "defaultAction" : "Deny",
      "ipRules" : [
        {
          "action" : "Allow",
          "value" : "${public_ip_ipAddress}"
        }
      ]
    }
  }
}
JSON
)"

echo 'Contributor on the storage account for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/50c8c527-c060-5a25-84a9-8d4bcd75d55e --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'Storage Blob Data Contributor on the storage account for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/30f3e3d6-2d5d-556e-b0ce-20d6f9955a44 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'Storage File Data Privileged Contributor on the storage account for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/c76cbfb1-a27a-5552-b326-6909ae53f615 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'Contributor on the key vault for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.KeyVault/vaults/kv-vision-dev-8c5102/providers/Microsoft.Authorization/roleAssignments/f8014f96-8fee-5243-8a12-a200e08c881a --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'Key Vault Administrator on the key vault for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.KeyVault/vaults/kv-vision-dev-8c5102/providers/Microsoft.Authorization/roleAssignments/75ac3994-ec98-532f-84b0-c4f10abe1ebe --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'Contributor on the registry for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ContainerRegistry/registries/crvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/9a8f3252-1c88-55a8-89ac-0857ec2b9796 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'AcrPull on the registry for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ContainerRegistry/registries/crvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/a7ec56ad-f03f-54b7-9dc2-fc54cc35301e --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'Contributor on Application Insights for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Insights/components/appi-vision-dev/providers/Microsoft.Authorization/roleAssignments/f0197359-5472-55dc-b46a-f76461f98933 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo Workspace
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev --api-version 2026-05-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "kind" : "Default",
  "sku" : {
    "name" : "Basic",
    "tier" : "Basic"
  },
  "identity" : {
    "type" : "UserAssigned",
    "userAssignedIdentities" : {
      "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-vision-dev" : { }
    }
  },
  "properties" : {
    "friendlyName" : "mlw-vision-dev",
    "storageAccount" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102",
    "keyVault" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.KeyVault/vaults/kv-vision-dev-8c5102",
    "applicationInsights" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Insights/components/appi-vision-dev",
    "containerRegistry" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ContainerRegistry/registries/crvisiondev8c5102",
    "primaryUserAssignedIdentity" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-vision-dev",
    "publicNetworkAccess" : "Enabled",
    "systemDatastoresAuthMode" : "Identity",
    "v1LegacyMode" : false,
    "hbiWorkspace" : false
  }
}
JSON
)"

echo 'Contributor on the workspace for the identity'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev/providers/Microsoft.Authorization/roleAssignments/bb3ee819-e1e1-5bdd-97bc-b4af3271c487 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
    "principalId" : "${managed_identity_of_workspace_and_compute_principalId}",
    "principalType" : "ServicePrincipal"
  }
}
JSON
)"

echo 'Private endpoint to the workspace'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateEndpoints/pep-vision-dev-mlw --api-version 2025-09-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "properties" : {
    "subnet" : {
      "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/virtualNetworks/vnet-vision-dev/subnets/snet-compute"
    },
    "privateLinkServiceConnections" : [
      {
        "name" : "pep-vision-dev-mlw",
        "properties" : {
          "privateLinkServiceId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev",
          "groupIds" : [
            "amlworkspace"
          ]
        }
      }
    ]
  }
}
JSON
)"

echo 'Private DNS zone privatelink.api.azureml.ms'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms --api-version 2024-06-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "global",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  }
}
JSON
)"

echo 'Zone privatelink.api.azureml.ms in the virtual network'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms/virtualNetworkLinks/vnet-vision-dev --api-version 2024-06-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "global",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "properties" : {
    "virtualNetwork" : {
      "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/virtualNetworks/vnet-vision-dev"
    },
    "registrationEnabled" : false
  }
}
JSON
)"

echo 'Private DNS zone privatelink.notebooks.azure.net'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net --api-version 2024-06-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "global",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  }
}
JSON
)"

echo 'Zone privatelink.notebooks.azure.net in the virtual network'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net/virtualNetworkLinks/vnet-vision-dev --api-version 2024-06-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "global",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "properties" : {
    "virtualNetwork" : {
      "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/virtualNetworks/vnet-vision-dev"
    },
    "registrationEnabled" : false
  }
}
JSON
)"

echo 'Names of the endpoint to the workspace'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateEndpoints/pep-vision-dev-mlw/privateDnsZoneGroups/default --api-version 2025-09-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "privateDnsZoneConfigs" : [
      {
        "name" : "privatelink-api-azureml-ms",
        "properties" : {
          "privateDnsZoneId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms"
        }
      },
      {
        "name" : "privatelink-notebooks-azure-net",
        "properties" : {
          "privateDnsZoneId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net"
        }
      }
    ]
  }
}
JSON
)"

echo 'Cluster cpu-cluster'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev/computes/cpu-cluster --api-version 2026-05-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "location" : "westeurope",
  "tags" : {
    "owner" : "ada@contoso.com",
    "purpose" : "Image research",
    "environment" : "dev",
    "cost-center" : "42"
  },
  "identity" : {
    "type" : "UserAssigned",
    "userAssignedIdentities" : {
      "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-vision-dev" : { }
    }
  },
  "properties" : {
    "computeType" : "AmlCompute",
    "computeLocation" : "westeurope",
    "disableLocalAuth" : true,
    "properties" : {
      "vmSize" : "STANDARD_DS3_V2",
      "vmPriority" : "Dedicated",
      "osType" : "Linux",
      "scaleSettings" : {
        "minNodeCount" : 0,
        "maxNodeCount" : 4,
        "nodeIdleTimeBeforeScaleDown" : "PT5M"
      },
      "enableNodePublicIp" : false,
      "remoteLoginPortPublicAccess" : "Disabled",
      "subnet" : {
        "id" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/virtualNetworks/vnet-vision-dev/subnets/snet-compute"
      }
    }
  }
}
JSON
)"

echo 'Serverless compute and image builds'
az resource patch --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev --api-version 2026-05-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "serverlessComputeSettings" : {
      "serverlessComputeNoPublicIP" : true,
      "serverlessComputeCustomSubnet" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Network/virtualNetworks/vnet-vision-dev/subnets/snet-compute"
    },
    "imageBuildCompute" : "cpu-cluster"
  }
}
JSON
)"

echo 'Custom role: jobs'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Authorization/roleDefinitions/e493a733-2965-5dce-b77c-81c1b62e0fe0 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleName" : "Azure ML jobs (mlw-vision-dev 8c5102)",
    "type" : "CustomRole",
    "description" : "What people need for jobs in this workspace, and no more. Made by Groundwork.",
    "assignableScopes" : [
      "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev"
    ],
    "permissions" : [
      {
        "actions" : [
          "Microsoft.MachineLearningServices/workspaces/*/read",
          "Microsoft.MachineLearningServices/workspaces/codes/versions/write",
          "Microsoft.MachineLearningServices/workspaces/components/versions/write",
          "Microsoft.MachineLearningServices/workspaces/components/write",
          "Microsoft.MachineLearningServices/workspaces/data/versions/write",
          "Microsoft.MachineLearningServices/workspaces/data/write",
          "Microsoft.MachineLearningServices/workspaces/environments/build/action",
          "Microsoft.MachineLearningServices/workspaces/environments/readSecrets/action",
          "Microsoft.MachineLearningServices/workspaces/environments/versions/write",
          "Microsoft.MachineLearningServices/workspaces/environments/write",
          "Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action",
          "Microsoft.MachineLearningServices/workspaces/experiments/runs/write",
          "Microsoft.MachineLearningServices/workspaces/experiments/write",
          "Microsoft.MachineLearningServices/workspaces/jobs/cancel/action",
          "Microsoft.MachineLearningServices/workspaces/jobs/write",
          "Microsoft.MachineLearningServices/workspaces/metadata/artifacts/write",
          "Microsoft.MachineLearningServices/workspaces/metadata/snapshots/write",
          "Microsoft.MachineLearningServices/workspaces/models/versions/write",
          "Microsoft.MachineLearningServices/workspaces/models/write"
        ],
        "notActions" : [
          "Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read",
          "Microsoft.MachineLearningServices/workspaces/metadata/secrets/read"
        ],
        "dataActions" : [ ],
        "notDataActions" : [ ]
      }
    ]
  }
}
JSON
)"

echo 'Custom role: notebooks, spark, jobs'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Authorization/roleDefinitions/b13cb6bb-461b-599e-ae1a-b92c8141fd28 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleName" : "Azure ML notebooks, spark, jobs (mlw-vision-dev 8c5102)",
    "type" : "CustomRole",
    "description" : "What people need for notebooks, spark, jobs in this workspace, and no more. Made by Groundwork.",
    "assignableScopes" : [
      "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev"
    ],
    "permissions" : [
      {
        "actions" : [
          "Microsoft.MachineLearningServices/workspaces/*/read",
          "Microsoft.MachineLearningServices/workspaces/codes/versions/write",
          "Microsoft.MachineLearningServices/workspaces/components/versions/write",
          "Microsoft.MachineLearningServices/workspaces/components/write",
          "Microsoft.MachineLearningServices/workspaces/computes/applicationaccess/action",
          "Microsoft.MachineLearningServices/workspaces/computes/applicationaccessuilinks/action",
          "Microsoft.MachineLearningServices/workspaces/computes/restart/action",
          "Microsoft.MachineLearningServices/workspaces/computes/start/action",
          "Microsoft.MachineLearningServices/workspaces/computes/stop/action",
          "Microsoft.MachineLearningServices/workspaces/data/versions/write",
          "Microsoft.MachineLearningServices/workspaces/data/write",
          "Microsoft.MachineLearningServices/workspaces/environments/build/action",
          "Microsoft.MachineLearningServices/workspaces/environments/readSecrets/action",
          "Microsoft.MachineLearningServices/workspaces/environments/versions/write",
          "Microsoft.MachineLearningServices/workspaces/environments/write",
          "Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action",
          "Microsoft.MachineLearningServices/workspaces/experiments/runs/write",
          "Microsoft.MachineLearningServices/workspaces/experiments/write",
          "Microsoft.MachineLearningServices/workspaces/jobs/cancel/action",
          "Microsoft.MachineLearningServices/workspaces/jobs/write",
          "Microsoft.MachineLearningServices/workspaces/metadata/artifacts/write",
          "Microsoft.MachineLearningServices/workspaces/metadata/snapshots/write",
          "Microsoft.MachineLearningServices/workspaces/models/versions/write",
          "Microsoft.MachineLearningServices/workspaces/models/write",
          "Microsoft.MachineLearningServices/workspaces/notebooks/storage/delete",
          "Microsoft.MachineLearningServices/workspaces/notebooks/storage/download/action",
          "Microsoft.MachineLearningServices/workspaces/notebooks/storage/upload/action",
          "Microsoft.MachineLearningServices/workspaces/notebooks/storage/write"
        ],
        "notActions" : [
          "Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read",
          "Microsoft.MachineLearningServices/workspaces/metadata/secrets/read"
        ],
        "dataActions" : [ ],
        "notDataActions" : [ ]
      }
    ]
  }
}
JSON
)"

echo 'Role in the workspace for Researchers: notebooks, spark, jobs'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev/providers/Microsoft.Authorization/roleAssignments/aa367ba9-ec1c-58d9-ac3a-5f98ebf335a4 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b13cb6bb-461b-599e-ae1a-b92c8141fd28",
    "principalId" : "00000000-0000-0000-0000-0000000000a1",
    "principalType" : "Group"
  }
}
JSON
)"

echo 'Reader on stvisiondev8c5102 for Researchers'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/8af616ca-f638-58ca-8ccd-f1606800fc89 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
    "principalId" : "00000000-0000-0000-0000-0000000000a1",
    "principalType" : "Group"
  }
}
JSON
)"

echo 'Storage Blob Data Contributor on stvisiondev8c5102 for Researchers'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/1cf46c7b-5106-51c7-ba76-f4b172a925d3 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    "principalId" : "00000000-0000-0000-0000-0000000000a1",
    "principalType" : "Group"
  }
}
JSON
)"

echo 'Storage File Data Privileged Contributor on stvisiondev8c5102 for Researchers'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/49bbddb1-d175-552e-a1d0-2392cb886000 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd",
    "principalId" : "00000000-0000-0000-0000-0000000000a1",
    "principalType" : "Group"
  }
}
JSON
)"

echo 'Role in the workspace for Operators: jobs'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev/providers/Microsoft.Authorization/roleAssignments/85e9941a-4059-523c-a389-423fca18ee6a --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e493a733-2965-5dce-b77c-81c1b62e0fe0",
    "principalId" : "00000000-0000-0000-0000-0000000000a2",
    "principalType" : "Group"
  }
}
JSON
)"

echo 'Reader on stvisiondev8c5102 for Operators'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/fb5c7d6a-4f81-5607-9899-605fed0ab4f3 --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
    "principalId" : "00000000-0000-0000-0000-0000000000a2",
    "principalType" : "Group"
  }
}
JSON
)"

echo 'Storage Blob Data Contributor on stvisiondev8c5102 for Operators'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/providers/Microsoft.Authorization/roleAssignments/72a9b21c-abdd-5b92-be97-9247b5c8458f --api-version 2022-04-01 --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "roleDefinitionId" : "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    "principalId" : "00000000-0000-0000-0000-0000000000a2",
    "principalType" : "Group"
  }
}
JSON
)"

echo 'Logs of the workspace to Log Analytics'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev/providers/Microsoft.Insights/diagnosticSettings/groundwork --api-version 2021-05-01-preview --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "workspaceId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.OperationalInsights/workspaces/log-vision-dev",
    "logs" : [
      {
        "categoryGroup" : "allLogs",
        "enabled" : true
      }
    ]
  }
}
JSON
)"

echo 'Logs of the key vault to Log Analytics'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.KeyVault/vaults/kv-vision-dev-8c5102/providers/Microsoft.Insights/diagnosticSettings/groundwork --api-version 2021-05-01-preview --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "workspaceId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.OperationalInsights/workspaces/log-vision-dev",
    "logs" : [
      {
        "categoryGroup" : "allLogs",
        "enabled" : true
      }
    ]
  }
}
JSON
)"

echo 'Logs of the storage account to Log Analytics'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.Storage/storageAccounts/stvisiondev8c5102/blobServices/default/providers/Microsoft.Insights/diagnosticSettings/groundwork --api-version 2021-05-01-preview --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "workspaceId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.OperationalInsights/workspaces/log-vision-dev",
    "logs" : [
      {
        "categoryGroup" : "allLogs",
        "enabled" : true
      }
    ]
  }
}
JSON
)"

echo 'Logs of the registry to Log Analytics'
az resource create --id /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.ContainerRegistry/registries/crvisiondev8c5102/providers/Microsoft.Insights/diagnosticSettings/groundwork --api-version 2021-05-01-preview --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "workspaceId" : "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.OperationalInsights/workspaces/log-vision-dev",
    "logs" : [
      {
        "categoryGroup" : "allLogs",
        "enabled" : true
      }
    ]
  }
}
JSON
)"

echo 'IP allow list: only chosen addresses reach the workspace'
az resource patch --ids /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-vision-dev/providers/Microsoft.MachineLearningServices/workspaces/mlw-vision-dev --api-version 2026-05-15-preview --is-full-object --output none --properties "$(cat <<JSON
{
  "properties" : {
    "publicNetworkAccess" : "Enabled",
    "networkAcls" : {
      "defaultAction" : "Deny",
      "ipRules" : [
        {
          "value" : "203.0.113.0/24"
        },
        {
          "value" : "198.51.100.6/31"
        }
      ]
    }
  }
}
JSON
)"
