terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.0"
    }
  }
}

provider "azapi" {
  subscription_id = "11111111-2222-4333-8444-555555555555"
}

# Resource group (DEP-08, OPS-09)
resource "azapi_resource" "resource_group" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/11111111-2222-4333-8444-555555555555"
  name      = "rg-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Managed identity of workspace and compute (IDN-01, IDN-02)
resource "azapi_resource" "managed_identity_of_workspace_and_compute" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.resource_group.id
  name      = "id-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  response_export_values    = ["properties.principalId", "properties.tenantId"]
  schema_validation_enabled = false
}

# Public IP: the address compute is seen from (NET-01)
resource "azapi_resource" "public_ip" {
  type      = "Microsoft.Network/publicIPAddresses@2025-09-01"
  parent_id = azapi_resource.resource_group.id
  name      = "pip-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    sku = {
      name = "Standard"
      tier = "Regional"
    }
    properties = {
      publicIPAllocationMethod = "Static"
      publicIPAddressVersion   = "IPv4"
    }
  }
  response_export_values    = ["properties.ipAddress"]
  schema_validation_enabled = false
}

# NAT gateway: the way out of the subnet (NET-01)
resource "azapi_resource" "nat_gateway" {
  type      = "Microsoft.Network/natGateways@2025-09-01"
  parent_id = azapi_resource.resource_group.id
  name      = "ng-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      publicIpAddresses = [
        {
          id = azapi_resource.public_ip.id
        },
      ]
      idleTimeoutInMinutes = 4
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Network security group: what compute may reach (NET-10)
resource "azapi_resource" "network_security_group" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.resource_group.id
  name      = "nsg-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    properties = {
      securityRules = [
        {
          name = "allow-azure-machine-learning"
          properties = {
            priority                 = 100
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureMachineLearning"
            destinationPortRanges = [
              "443",
              "8787",
              "18881",
            ]
          }
        },
        {
          name = "allow-azure-machine-learning-instances"
          properties = {
            priority                 = 110
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Udp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureMachineLearning"
            destinationPortRange     = "5831"
          }
        },
        {
          name = "allow-batch"
          properties = {
            priority                 = 120
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "*"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "BatchNodeManagement.westeurope"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-storage"
          properties = {
            priority                 = 130
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "Storage.westeurope"
            destinationPortRanges = [
              "443",
              "445",
            ]
          }
        },
        {
          name = "allow-sign-in"
          properties = {
            priority                 = 140
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureActiveDirectory"
            destinationPortRanges = [
              "80",
              "443",
            ]
          }
        },
        {
          name = "allow-resource-manager"
          properties = {
            priority                 = 150
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureResourceManager"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-front-door"
          properties = {
            priority                 = 160
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureFrontDoor.FrontEnd"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-front-door-images"
          properties = {
            priority                 = 170
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureFrontDoor.FirstParty"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-base-images"
          properties = {
            priority                 = 180
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "MicrosoftContainerRegistry"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-own-images"
          properties = {
            priority                 = 190
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureContainerRegistry"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-monitor"
          properties = {
            priority                 = 200
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureMonitor"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-key-vault"
          properties = {
            priority                 = 210
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "KeyVault.westeurope"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-virtual-network"
          properties = {
            priority                 = 220
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "*"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "VirtualNetwork"
            destinationPortRange     = "*"
          }
        },
        {
          name = "allow-packages"
          properties = {
            priority                 = 230
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "Internet"
            destinationPortRanges = [
              "80",
              "443",
            ]
          }
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Virtual network with one subnet (NET-05, NET-06, NET-11, NET-12)
resource "azapi_resource" "virtual_network_with_one_subnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.resource_group.id
  name      = "vnet-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    properties = {
      addressSpace = {
        addressPrefixes = [
          "10.42.0.0/16",
        ]
      }
      subnets = [
        {
          name = "snet-compute"
          properties = {
            privateEndpointNetworkPolicies    = "Disabled"
            privateLinkServiceNetworkPolicies = "Disabled"
            serviceEndpoints = [
              {
                service = "Microsoft.Storage"
              },
              {
                service = "Microsoft.KeyVault"
              },
            ]
            addressPrefix         = "10.42.0.0/24"
            defaultOutboundAccess = false
            natGateway = {
              id = azapi_resource.nat_gateway.id
            }
            networkSecurityGroup = {
              id = azapi_resource.network_security_group.id
            }
          }
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Log Analytics: where logs are kept (OPS-01, DEP-06)
resource "azapi_resource" "log_analytics" {
  type      = "Microsoft.OperationalInsights/workspaces@2026-03-01"
  parent_id = azapi_resource.resource_group.id
  name      = "log-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    properties = {
      sku = {
        name = "PerGB2018"
      }
      retentionInDays = 30
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Application Insights: what jobs and endpoints report (DEP-06)
resource "azapi_resource" "application_insights" {
  type      = "Microsoft.Insights/components@2020-02-02"
  parent_id = azapi_resource.resource_group.id
  name      = "appi-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    kind = "web"
    properties = {
      Application_Type    = "web"
      IngestionMode       = "LogAnalytics"
      WorkspaceResourceId = azapi_resource.log_analytics.id
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Storage account: files, code, outputs (NET-07, DEP-04, DEP-05, DEP-07)
resource "azapi_resource" "storage_account" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.resource_group.id
  name      = "stvisiondev8c5102"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    kind = "StorageV2"
    sku = {
      name = "Standard_LRS"
    }
    properties = {
      isHnsEnabled                 = false
      allowSharedKeyAccess         = false
      allowBlobPublicAccess        = false
      defaultToOAuthAuthentication = true
      minimumTlsVersion            = "TLS1_2"
      supportsHttpsTrafficOnly     = true
      publicNetworkAccess          = "Enabled"
      networkAcls = {
        defaultAction = "Allow"
        bypass        = "AzureServices"
      }
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Key vault: secrets and keys (NET-07, DEP-02, DEP-03)
resource "azapi_resource" "key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.resource_group.id
  name      = "kv-vision-dev-8c5102"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    properties = {
      tenantId = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.tenantId
      sku = {
        family = "A"
        name   = "standard"
      }
      enableRbacAuthorization   = true
      enableSoftDelete          = true
      softDeleteRetentionInDays = 90
      enablePurgeProtection     = true
      publicNetworkAccess       = "Enabled"
      networkAcls = {
        defaultAction = "Deny"
        bypass        = "AzureServices"
        virtualNetworkRules = [
          {
            id = "${azapi_resource.virtual_network_with_one_subnet.id}/subnets/snet-compute"
          },
        ]
        ipRules = []
      }
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Container registry: the images jobs run in (NET-07, DEP-01)
resource "azapi_resource" "container_registry" {
  type      = "Microsoft.ContainerRegistry/registries@2025-11-01"
  parent_id = azapi_resource.resource_group.id
  name      = "crvisiondev8c5102"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      adminUserEnabled         = false
      anonymousPullEnabled     = false
      publicNetworkAccess      = "Enabled"
      networkRuleBypassOptions = "AzureServices"
      networkRuleSet = {
        defaultAction = "Deny"
        ipRules = [
          {
            action = "Allow"
            value  = azapi_resource.public_ip.output.properties.ipAddress
          },
        ]
      }
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Contributor on the storage account for the identity (IDN-02, IDN-03)
resource "azapi_resource" "contributor_on_the_storage_account_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "50c8c527-c060-5a25-84a9-8d4bcd75d55e"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Storage Blob Data Contributor on the storage account for the identity (IDN-02, IDN-04)
resource "azapi_resource" "storage_blob_data_contributor_on_the_storage_account_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "30f3e3d6-2d5d-556e-b0ce-20d6f9955a44"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Storage File Data Privileged Contributor on the storage account for the identity (IDN-02, IDN-05)
resource "azapi_resource" "storage_file_data_privileged_contributor_on_the_storage_account_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "c76cbfb1-a27a-5552-b326-6909ae53f615"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Contributor on the key vault for the identity (IDN-02, IDN-03)
resource "azapi_resource" "contributor_on_the_key_vault_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.key_vault.id
  name      = "f8014f96-8fee-5243-8a12-a200e08c881a"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Key Vault Administrator on the key vault for the identity (IDN-02, IDN-03)
resource "azapi_resource" "key_vault_administrator_on_the_key_vault_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.key_vault.id
  name      = "75ac3994-ec98-532f-84b0-c4f10abe1ebe"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Contributor on the registry for the identity (IDN-02, IDN-03)
resource "azapi_resource" "contributor_on_the_registry_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.container_registry.id
  name      = "9a8f3252-1c88-55a8-89ac-0857ec2b9796"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# AcrPull on the registry for the identity (IDN-02, DEP-01)
resource "azapi_resource" "acrpull_on_the_registry_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.container_registry.id
  name      = "a7ec56ad-f03f-54b7-9dc2-fc54cc35301e"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Contributor on Application Insights for the identity (IDN-02, IDN-03)
resource "azapi_resource" "contributor_on_application_insights_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.application_insights.id
  name      = "f0197359-5472-55dc-b46a-f76461f98933"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Workspace (NET-02, IDN-01, IDN-05, OPS-03)
resource "azapi_resource" "workspace" {
  type      = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  parent_id = azapi_resource.resource_group.id
  name      = "mlw-vision-dev"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  identity {
    type = "UserAssigned"
    identity_ids = [
      azapi_resource.managed_identity_of_workspace_and_compute.id,
    ]
  }
  body = {
    kind = "Default"
    sku = {
      name = "Basic"
      tier = "Basic"
    }
    properties = {
      friendlyName                = "mlw-vision-dev"
      storageAccount              = azapi_resource.storage_account.id
      keyVault                    = azapi_resource.key_vault.id
      applicationInsights         = azapi_resource.application_insights.id
      containerRegistry           = azapi_resource.container_registry.id
      primaryUserAssignedIdentity = azapi_resource.managed_identity_of_workspace_and_compute.id
      publicNetworkAccess         = "Enabled"
      systemDatastoresAuthMode    = "Identity"
      v1LegacyMode                = false
      hbiWorkspace                = false
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
  depends_on = [
    azapi_resource.contributor_on_the_storage_account_for_the_identity,
    azapi_resource.storage_blob_data_contributor_on_the_storage_account_for_the_identity,
    azapi_resource.storage_file_data_privileged_contributor_on_the_storage_account_for_the_identity,
    azapi_resource.contributor_on_the_key_vault_for_the_identity,
    azapi_resource.key_vault_administrator_on_the_key_vault_for_the_identity,
    azapi_resource.contributor_on_the_registry_for_the_identity,
    azapi_resource.acrpull_on_the_registry_for_the_identity,
    azapi_resource.contributor_on_application_insights_for_the_identity,
  ]
}

# Contributor on the workspace for the identity (IDN-02, IDN-03)
resource "azapi_resource" "contributor_on_the_workspace_for_the_identity" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workspace.id
  name      = "bb3ee819-e1e1-5bdd-97bc-b4af3271c487"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.managed_identity_of_workspace_and_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Private endpoint to the workspace (NET-09)
resource "azapi_resource" "private_endpoint_to_the_workspace" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.resource_group.id
  name      = "pep-vision-dev-mlw"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    properties = {
      subnet = {
        id = "${azapi_resource.virtual_network_with_one_subnet.id}/subnets/snet-compute"
      }
      privateLinkServiceConnections = [
        {
          name = "pep-vision-dev-mlw"
          properties = {
            privateLinkServiceId = azapi_resource.workspace.id
            groupIds = [
              "amlworkspace",
            ]
          }
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Private DNS zone privatelink.api.azureml.ms (NET-09)
resource "azapi_resource" "private_dns_zone_privatelink_api_azureml_ms" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.resource_group.id
  name      = "privatelink.api.azureml.ms"
  location  = "global"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Zone privatelink.api.azureml.ms in the virtual network (NET-09)
resource "azapi_resource" "zone_privatelink_api_azureml_ms_in_the_virtual_network" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.private_dns_zone_privatelink_api_azureml_ms.id
  name      = "vnet-vision-dev"
  location  = "global"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.virtual_network_with_one_subnet.id
      }
      registrationEnabled = false
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Private DNS zone privatelink.notebooks.azure.net (NET-09)
resource "azapi_resource" "private_dns_zone_privatelink_notebooks_azure_net" {
  type      = "Microsoft.Network/privateDnsZones@2024-06-01"
  parent_id = azapi_resource.resource_group.id
  name      = "privatelink.notebooks.azure.net"
  location  = "global"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Zone privatelink.notebooks.azure.net in the virtual network (NET-09)
resource "azapi_resource" "zone_privatelink_notebooks_azure_net_in_the_virtual_network" {
  type      = "Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01"
  parent_id = azapi_resource.private_dns_zone_privatelink_notebooks_azure_net.id
  name      = "vnet-vision-dev"
  location  = "global"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  body = {
    properties = {
      virtualNetwork = {
        id = azapi_resource.virtual_network_with_one_subnet.id
      }
      registrationEnabled = false
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Names of the endpoint to the workspace (NET-09)
resource "azapi_resource" "names_of_the_endpoint_to_the_workspace" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.private_endpoint_to_the_workspace.id
  name      = "default"
  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-api-azureml-ms"
          properties = {
            privateDnsZoneId = azapi_resource.private_dns_zone_privatelink_api_azureml_ms.id
          }
        },
        {
          name = "privatelink-notebooks-azure-net"
          properties = {
            privateDnsZoneId = azapi_resource.private_dns_zone_privatelink_notebooks_azure_net.id
          }
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Cluster cpu-cluster (NET-04, NET-05, IDN-02, IDN-06, IDN-07, CST-01, CST-02)
resource "azapi_resource" "cluster_cpu_cluster" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2026-05-01"
  parent_id = azapi_resource.workspace.id
  name      = "cpu-cluster"
  location  = "westeurope"
  tags = {
    owner       = "ada@contoso.com"
    purpose     = "Image research"
    environment = "dev"
    cost-center = "42"
  }
  identity {
    type = "UserAssigned"
    identity_ids = [
      azapi_resource.managed_identity_of_workspace_and_compute.id,
    ]
  }
  body = {
    properties = {
      computeType      = "AmlCompute"
      computeLocation  = "westeurope"
      disableLocalAuth = true
      properties = {
        vmSize     = "STANDARD_DS3_V2"
        vmPriority = "Dedicated"
        osType     = "Linux"
        scaleSettings = {
          minNodeCount                = 0
          maxNodeCount                = 4
          nodeIdleTimeBeforeScaleDown = "PT5M"
        }
        enableNodePublicIp          = false
        remoteLoginPortPublicAccess = "Disabled"
        subnet = {
          id = "${azapi_resource.virtual_network_with_one_subnet.id}/subnets/snet-compute"
        }
      }
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
  depends_on = [
    azapi_resource.private_endpoint_to_the_workspace,
    azapi_resource.private_dns_zone_privatelink_api_azureml_ms,
    azapi_resource.zone_privatelink_api_azureml_ms_in_the_virtual_network,
    azapi_resource.private_dns_zone_privatelink_notebooks_azure_net,
    azapi_resource.zone_privatelink_notebooks_azure_net_in_the_virtual_network,
    azapi_resource.names_of_the_endpoint_to_the_workspace,
  ]
}

# Serverless compute and image builds (NET-04, NET-05)
resource "azapi_update_resource" "serverless_compute_and_image_builds" {
  type        = "Microsoft.MachineLearningServices/workspaces@2026-05-01"
  resource_id = azapi_resource.workspace.id
  body = {
    properties = {
      serverlessComputeSettings = {
        serverlessComputeNoPublicIP   = true
        serverlessComputeCustomSubnet = "${azapi_resource.virtual_network_with_one_subnet.id}/subnets/snet-compute"
      }
      imageBuildCompute = "cpu-cluster"
    }
  }
  depends_on = [
    azapi_resource.private_endpoint_to_the_workspace,
    azapi_resource.private_dns_zone_privatelink_api_azureml_ms,
    azapi_resource.zone_privatelink_api_azureml_ms_in_the_virtual_network,
    azapi_resource.private_dns_zone_privatelink_notebooks_azure_net,
    azapi_resource.zone_privatelink_notebooks_azure_net_in_the_virtual_network,
    azapi_resource.names_of_the_endpoint_to_the_workspace,
    azapi_resource.cluster_cpu_cluster,
  ]
}

# Custom role: jobs (ACC-01, ACC-02)
resource "azapi_resource" "custom_role" {
  type      = "Microsoft.Authorization/roleDefinitions@2022-04-01"
  parent_id = azapi_resource.resource_group.id
  name      = "e493a733-2965-5dce-b77c-81c1b62e0fe0"
  body = {
    properties = {
      roleName    = "Azure ML jobs (mlw-vision-dev 8c5102)"
      type        = "CustomRole"
      description = "What people need for jobs in this workspace, and no more. Made by Groundwork."
      assignableScopes = [
        azapi_resource.resource_group.id,
      ]
      permissions = [
        {
          actions = [
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
            "Microsoft.MachineLearningServices/workspaces/models/write",
          ]
          notActions = [
            "Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read",
            "Microsoft.MachineLearningServices/workspaces/metadata/secrets/read",
          ]
          dataActions    = []
          notDataActions = []
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Custom role: notebooks, spark, jobs (ACC-01, ACC-02)
resource "azapi_resource" "custom_role_notebooks_spark_jobs" {
  type      = "Microsoft.Authorization/roleDefinitions@2022-04-01"
  parent_id = azapi_resource.resource_group.id
  name      = "b13cb6bb-461b-599e-ae1a-b92c8141fd28"
  body = {
    properties = {
      roleName    = "Azure ML notebooks, spark, jobs (mlw-vision-dev 8c5102)"
      type        = "CustomRole"
      description = "What people need for notebooks, spark, jobs in this workspace, and no more. Made by Groundwork."
      assignableScopes = [
        azapi_resource.resource_group.id,
      ]
      permissions = [
        {
          actions = [
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
            "Microsoft.MachineLearningServices/workspaces/notebooks/storage/write",
          ]
          notActions = [
            "Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read",
            "Microsoft.MachineLearningServices/workspaces/metadata/secrets/read",
          ]
          dataActions    = []
          notDataActions = []
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Role in the workspace for Researchers: notebooks, spark, jobs (ACC-01, ACC-07, ACC-03, ACC-04, ACC-05)
resource "azapi_resource" "role_in_the_workspace_for_researchers" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workspace.id
  name      = "aa367ba9-ec1c-58d9-ac3a-5f98ebf335a4"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/b13cb6bb-461b-599e-ae1a-b92c8141fd28"
      principalId      = "00000000-0000-0000-0000-0000000000a1"
      principalType    = "Group"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
  depends_on = [
    azapi_resource.custom_role_notebooks_spark_jobs,
  ]
}

# Reader on stvisiondev8c5102 for Researchers (ACC-06, ACC-07)
resource "azapi_resource" "reader_on_stvisiondev8c5102_for_researchers" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "8af616ca-f638-58ca-8ccd-f1606800fc89"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = "00000000-0000-0000-0000-0000000000a1"
      principalType    = "Group"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Storage Blob Data Contributor on stvisiondev8c5102 for Researchers (ACC-06, ACC-07)
resource "azapi_resource" "storage_blob_data_contributor_on_stvisiondev8c5102_for_researchers" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "1cf46c7b-5106-51c7-ba76-f4b172a925d3"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = "00000000-0000-0000-0000-0000000000a1"
      principalType    = "Group"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Storage File Data Privileged Contributor on stvisiondev8c5102 for Researchers (ACC-06, ACC-07)
resource "azapi_resource" "storage_file_data_privileged_contributor_on_stvisiondev8c5102_for_researchers" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "49bbddb1-d175-552e-a1d0-2392cb886000"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = "00000000-0000-0000-0000-0000000000a1"
      principalType    = "Group"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Role in the workspace for Operators: jobs (ACC-01, ACC-07, ACC-05)
resource "azapi_resource" "role_in_the_workspace_for_operators" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workspace.id
  name      = "85e9941a-4059-523c-a389-423fca18ee6a"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/e493a733-2965-5dce-b77c-81c1b62e0fe0"
      principalId      = "00000000-0000-0000-0000-0000000000a2"
      principalType    = "Group"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
  depends_on = [
    azapi_resource.custom_role,
  ]
}

# Reader on stvisiondev8c5102 for Operators (ACC-06, ACC-07)
resource "azapi_resource" "reader_on_stvisiondev8c5102_for_operators" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "fb5c7d6a-4f81-5607-9899-605fed0ab4f3"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = "00000000-0000-0000-0000-0000000000a2"
      principalType    = "Group"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Storage Blob Data Contributor on stvisiondev8c5102 for Operators (ACC-06, ACC-07)
resource "azapi_resource" "storage_blob_data_contributor_on_stvisiondev8c5102_for_operators" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.storage_account.id
  name      = "72a9b21c-abdd-5b92-be97-9247b5c8458f"
  body = {
    properties = {
      roleDefinitionId = "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = "00000000-0000-0000-0000-0000000000a2"
      principalType    = "Group"
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Logs of the workspace to Log Analytics (OPS-01)
resource "azapi_resource" "logs_of_the_workspace_to_log_analytics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workspace.id
  name      = "groundwork"
  body = {
    properties = {
      workspaceId = azapi_resource.log_analytics.id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Logs of the key vault to Log Analytics (OPS-01)
resource "azapi_resource" "logs_of_the_key_vault_to_log_analytics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.key_vault.id
  name      = "groundwork"
  body = {
    properties = {
      workspaceId = azapi_resource.log_analytics.id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Logs of the storage account to Log Analytics (OPS-01)
resource "azapi_resource" "logs_of_the_storage_account_to_log_analytics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = "${azapi_resource.storage_account.id}/blobServices/default"
  name      = "groundwork"
  body = {
    properties = {
      workspaceId = azapi_resource.log_analytics.id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# Logs of the registry to Log Analytics (OPS-01)
resource "azapi_resource" "logs_of_the_registry_to_log_analytics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.container_registry.id
  name      = "groundwork"
  body = {
    properties = {
      workspaceId = azapi_resource.log_analytics.id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
    }
  }
  response_export_values    = []
  schema_validation_enabled = false
}

# IP allow list: only chosen addresses reach the workspace (NET-02, NET-03)
resource "azapi_update_resource" "ip_allow_list" {
  type        = "Microsoft.MachineLearningServices/workspaces@2026-05-15-preview"
  resource_id = azapi_resource.workspace.id
  body = {
    properties = {
      publicNetworkAccess = "Enabled"
      networkAcls = {
        defaultAction = "Deny"
        ipRules = [
          {
            value = "203.0.113.0/24"
          },
          {
            value = "198.51.100.6/31"
          },
        ]
      }
    }
  }
  depends_on = [
    azapi_resource.contributor_on_the_workspace_for_the_identity,
    azapi_resource.names_of_the_endpoint_to_the_workspace,
    azapi_resource.cluster_cpu_cluster,
    azapi_update_resource.serverless_compute_and_image_builds,
    azapi_resource.role_in_the_workspace_for_researchers,
    azapi_resource.role_in_the_workspace_for_operators,
    azapi_resource.logs_of_the_workspace_to_log_analytics,
  ]
}
