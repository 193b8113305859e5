resource blobServices_default 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' existing = {
  parent: storageAccount
  name: 'default'
}

// Managed identity of workspace and compute
resource managedIdentityOfWorkspaceAndCompute 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
}

// Public IP: the address compute is seen from
resource publicIp 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  sku: {
    name: 'Standard'
    tier: 'Regional'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
    publicIPAddressVersion: 'IPv4'
  }
}

// NAT gateway: the way out of the subnet
resource natGateway 'Microsoft.Network/natGateways@2025-09-01' = {
  name: 'ng-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIpAddresses: [
      {
        id: publicIp.id
      }
    ]
    idleTimeoutInMinutes: 4
  }
}

// Network security group: what compute may reach
resource networkSecurityGroup 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  properties: {
    securityRules: [
      {
        name: 'allow-azure-machine-learning'
        properties: {
          priority: 100
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRanges: [
            '443'
            '8787'
            '18881'
          ]
        }
      }
      {
        name: 'allow-azure-machine-learning-instances'
        properties: {
          priority: 110
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '5831'
        }
      }
      {
        name: 'allow-batch'
        properties: {
          priority: 120
          direction: 'Outbound'
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'BatchNodeManagement.westeurope'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-storage'
        properties: {
          priority: 130
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage.westeurope'
          destinationPortRanges: [
            '443'
            '445'
          ]
        }
      }
      {
        name: 'allow-sign-in'
        properties: {
          priority: 140
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRanges: [
            '80'
            '443'
          ]
        }
      }
      {
        name: 'allow-resource-manager'
        properties: {
          priority: 150
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-front-door'
        properties: {
          priority: 160
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FrontEnd'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-front-door-images'
        properties: {
          priority: 170
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-base-images'
        properties: {
          priority: 180
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-own-images'
        properties: {
          priority: 190
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-monitor'
        properties: {
          priority: 200
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-key-vault'
        properties: {
          priority: 210
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'KeyVault.westeurope'
          destinationPortRange: '443'
        }
      }
      {
        name: 'allow-virtual-network'
        properties: {
          priority: 220
          direction: 'Outbound'
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '*'
        }
      }
      {
        name: 'allow-packages'
        properties: {
          priority: 230
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRanges: [
            '80'
            '443'
          ]
        }
      }
    ]
  }
}

// Virtual network with one subnet
resource virtualNetworkWithOneSubnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.42.0.0/16'
      ]
    }
    subnets: [
      {
        name: 'snet-compute'
        properties: {
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Disabled'
          serviceEndpoints: [
            {
              service: 'Microsoft.Storage'
            }
            {
              service: 'Microsoft.KeyVault'
            }
          ]
          addressPrefix: '10.42.0.0/24'
          defaultOutboundAccess: false
          natGateway: {
            id: natGateway.id
          }
          networkSecurityGroup: {
            id: networkSecurityGroup.id
          }
        }
      }
    ]
  }
}

// Log Analytics: where logs are kept
resource logAnalytics 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: 'log-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
  }
}

// Application Insights: what jobs and endpoints report
resource applicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  kind: 'web'
  properties: {
    Application_Type: 'web'
    IngestionMode: 'LogAnalytics'
    WorkspaceResourceId: logAnalytics.id
  }
}

// Storage account: files, code, outputs
resource storageAccount 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stvisiondev8c5102'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    isHnsEnabled: false
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Allow'
      bypass: 'AzureServices'
    }
  }
}

// Key vault: secrets and keys
resource keyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: 'kv-vision-dev-8c5102'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  properties: {
    tenantId: managedIdentityOfWorkspaceAndCompute.properties.tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      virtualNetworkRules: [
        {
          id: '${virtualNetworkWithOneSubnet.id}/subnets/snet-compute'
        }
      ]
      ipRules: []
    }
  }
}

// Container registry: the images jobs run in
resource containerRegistry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crvisiondev8c5102'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
    publicNetworkAccess: 'Enabled'
    networkRuleBypassOptions: 'AzureServices'
    networkRuleSet: {
      defaultAction: 'Deny'
      ipRules: [
        {
          action: 'Allow'
          value: publicIp.properties.ipAddress
        }
      ]
    }
  }
}

// Contributor on the storage account for the identity
resource contributorOnTheStorageAccountForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '50c8c527-c060-5a25-84a9-8d4bcd75d55e'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Storage Blob Data Contributor on the storage account for the identity
resource storageBlobDataContributorOnTheStorageAccountForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '30f3e3d6-2d5d-556e-b0ce-20d6f9955a44'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Storage File Data Privileged Contributor on the storage account for the identity
resource storageFileDataPrivilegedContributorOnTheStorageAccountForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c76cbfb1-a27a-5552-b326-6909ae53f615'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '69566ab7-960f-475b-8e7c-b3118f30c6bd')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Contributor on the key vault for the identity
resource contributorOnTheKeyVaultForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'f8014f96-8fee-5243-8a12-a200e08c881a'
  scope: keyVault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Key Vault Administrator on the key vault for the identity
resource keyVaultAdministratorOnTheKeyVaultForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '75ac3994-ec98-532f-84b0-c4f10abe1ebe'
  scope: keyVault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '00482a5a-887f-4fb3-b363-3b7fe8e74483')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Contributor on the registry for the identity
resource contributorOnTheRegistryForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '9a8f3252-1c88-55a8-89ac-0857ec2b9796'
  scope: containerRegistry
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// AcrPull on the registry for the identity
resource acrpullOnTheRegistryForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'a7ec56ad-f03f-54b7-9dc2-fc54cc35301e'
  scope: containerRegistry
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Contributor on Application Insights for the identity
resource contributorOnApplicationInsightsForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'f0197359-5472-55dc-b46a-f76461f98933'
  scope: applicationInsights
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Workspace
resource workspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' = {
  name: 'mlw-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  kind: 'Default'
  sku: {
    name: 'Basic'
    tier: 'Basic'
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${managedIdentityOfWorkspaceAndCompute.id}': {}
    }
  }
  properties: {
    friendlyName: 'mlw-vision-dev'
    storageAccount: storageAccount.id
    keyVault: keyVault.id
    applicationInsights: applicationInsights.id
    containerRegistry: containerRegistry.id
    primaryUserAssignedIdentity: managedIdentityOfWorkspaceAndCompute.id
    publicNetworkAccess: 'Enabled'
    systemDatastoresAuthMode: 'Identity'
    v1LegacyMode: false
    hbiWorkspace: false
  }
  dependsOn: [
    contributorOnTheStorageAccountForTheIdentity
    storageBlobDataContributorOnTheStorageAccountForTheIdentity
    storageFileDataPrivilegedContributorOnTheStorageAccountForTheIdentity
    contributorOnTheKeyVaultForTheIdentity
    keyVaultAdministratorOnTheKeyVaultForTheIdentity
    contributorOnTheRegistryForTheIdentity
    acrpullOnTheRegistryForTheIdentity
    contributorOnApplicationInsightsForTheIdentity
  ]
}

// Contributor on the workspace for the identity
resource contributorOnTheWorkspaceForTheIdentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'bb3ee819-e1e1-5bdd-97bc-b4af3271c487'
  scope: workspace
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: managedIdentityOfWorkspaceAndCompute.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Private endpoint to the workspace
resource privateEndpointToTheWorkspace 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: 'pep-vision-dev-mlw'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  properties: {
    subnet: {
      id: '${virtualNetworkWithOneSubnet.id}/subnets/snet-compute'
    }
    privateLinkServiceConnections: [
      {
        name: 'pep-vision-dev-mlw'
        properties: {
          privateLinkServiceId: workspace.id
          groupIds: [
            'amlworkspace'
          ]
        }
      }
    ]
  }
}

// Private DNS zone privatelink.api.azureml.ms
resource privateDnsZonePrivatelinkApiAzuremlMs 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.api.azureml.ms'
  location: 'global'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
}

// Zone privatelink.api.azureml.ms in the virtual network
resource zonePrivatelinkApiAzuremlMsInTheVirtualNetwork 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privateDnsZonePrivatelinkApiAzuremlMs
  name: 'vnet-vision-dev'
  location: 'global'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  properties: {
    virtualNetwork: {
      id: virtualNetworkWithOneSubnet.id
    }
    registrationEnabled: false
  }
}

// Private DNS zone privatelink.notebooks.azure.net
resource privateDnsZonePrivatelinkNotebooksAzureNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.notebooks.azure.net'
  location: 'global'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
}

// Zone privatelink.notebooks.azure.net in the virtual network
resource zonePrivatelinkNotebooksAzureNetInTheVirtualNetwork 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privateDnsZonePrivatelinkNotebooksAzureNet
  name: 'vnet-vision-dev'
  location: 'global'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  properties: {
    virtualNetwork: {
      id: virtualNetworkWithOneSubnet.id
    }
    registrationEnabled: false
  }
}

// Names of the endpoint to the workspace
resource namesOfTheEndpointToTheWorkspace 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: privateEndpointToTheWorkspace
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: privateDnsZonePrivatelinkApiAzuremlMs.id
        }
      }
      {
        name: 'privatelink-notebooks-azure-net'
        properties: {
          privateDnsZoneId: privateDnsZonePrivatelinkNotebooksAzureNet.id
        }
      }
    ]
  }
}

// Cluster cpu-cluster
resource clusterCpuCluster 'Microsoft.MachineLearningServices/workspaces/computes@2026-05-01' = {
  parent: workspace
  name: 'cpu-cluster'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${managedIdentityOfWorkspaceAndCompute.id}': {}
    }
  }
  properties: {
    computeType: 'AmlCompute'
    computeLocation: 'westeurope'
    disableLocalAuth: true
    properties: {
      vmSize: 'STANDARD_DS3_V2'
      vmPriority: 'Dedicated'
      osType: 'Linux'
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 4
        nodeIdleTimeBeforeScaleDown: 'PT5M'
      }
      enableNodePublicIp: false
      remoteLoginPortPublicAccess: 'Disabled'
      subnet: {
        id: '${virtualNetworkWithOneSubnet.id}/subnets/snet-compute'
      }
    }
  }
  dependsOn: [
    privateEndpointToTheWorkspace
    privateDnsZonePrivatelinkApiAzuremlMs
    zonePrivatelinkApiAzuremlMsInTheVirtualNetwork
    privateDnsZonePrivatelinkNotebooksAzureNet
    zonePrivatelinkNotebooksAzureNetInTheVirtualNetwork
    namesOfTheEndpointToTheWorkspace
  ]
}

// Custom role: jobs
resource customRole 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: 'e493a733-2965-5dce-b77c-81c1b62e0fe0'
  properties: {
    roleName: 'Azure ML jobs (mlw-vision-dev 8c5102)'
    type: 'CustomRole'
    description: 'What people need for jobs in this workspace, and no more. Made by Groundwork.'
    assignableScopes: [
      subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-vision-dev')
    ]
    permissions: [
      {
        actions: [
          'Microsoft.MachineLearningServices/workspaces/*/read'
          'Microsoft.MachineLearningServices/workspaces/codes/versions/write'
          'Microsoft.MachineLearningServices/workspaces/components/versions/write'
          'Microsoft.MachineLearningServices/workspaces/components/write'
          'Microsoft.MachineLearningServices/workspaces/data/versions/write'
          'Microsoft.MachineLearningServices/workspaces/data/write'
          'Microsoft.MachineLearningServices/workspaces/environments/build/action'
          'Microsoft.MachineLearningServices/workspaces/environments/readSecrets/action'
          'Microsoft.MachineLearningServices/workspaces/environments/versions/write'
          'Microsoft.MachineLearningServices/workspaces/environments/write'
          'Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action'
          'Microsoft.MachineLearningServices/workspaces/experiments/runs/write'
          'Microsoft.MachineLearningServices/workspaces/experiments/write'
          'Microsoft.MachineLearningServices/workspaces/jobs/cancel/action'
          'Microsoft.MachineLearningServices/workspaces/jobs/write'
          'Microsoft.MachineLearningServices/workspaces/metadata/artifacts/write'
          'Microsoft.MachineLearningServices/workspaces/metadata/snapshots/write'
          'Microsoft.MachineLearningServices/workspaces/models/versions/write'
          'Microsoft.MachineLearningServices/workspaces/models/write'
        ]
        notActions: [
          'Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read'
          'Microsoft.MachineLearningServices/workspaces/metadata/secrets/read'
        ]
        dataActions: []
        notDataActions: []
      }
    ]
  }
}

// Custom role: notebooks, spark, jobs
resource customRoleNotebooksSparkJobs 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: 'b13cb6bb-461b-599e-ae1a-b92c8141fd28'
  properties: {
    roleName: 'Azure ML notebooks, spark, jobs (mlw-vision-dev 8c5102)'
    type: 'CustomRole'
    description: 'What people need for notebooks, spark, jobs in this workspace, and no more. Made by Groundwork.'
    assignableScopes: [
      subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-vision-dev')
    ]
    permissions: [
      {
        actions: [
          'Microsoft.MachineLearningServices/workspaces/*/read'
          'Microsoft.MachineLearningServices/workspaces/codes/versions/write'
          'Microsoft.MachineLearningServices/workspaces/components/versions/write'
          'Microsoft.MachineLearningServices/workspaces/components/write'
          'Microsoft.MachineLearningServices/workspaces/computes/applicationaccess/action'
          'Microsoft.MachineLearningServices/workspaces/computes/applicationaccessuilinks/action'
          'Microsoft.MachineLearningServices/workspaces/computes/restart/action'
          'Microsoft.MachineLearningServices/workspaces/computes/start/action'
          'Microsoft.MachineLearningServices/workspaces/computes/stop/action'
          'Microsoft.MachineLearningServices/workspaces/data/versions/write'
          'Microsoft.MachineLearningServices/workspaces/data/write'
          'Microsoft.MachineLearningServices/workspaces/environments/build/action'
          'Microsoft.MachineLearningServices/workspaces/environments/readSecrets/action'
          'Microsoft.MachineLearningServices/workspaces/environments/versions/write'
          'Microsoft.MachineLearningServices/workspaces/environments/write'
          'Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action'
          'Microsoft.MachineLearningServices/workspaces/experiments/runs/write'
          'Microsoft.MachineLearningServices/workspaces/experiments/write'
          'Microsoft.MachineLearningServices/workspaces/jobs/cancel/action'
          'Microsoft.MachineLearningServices/workspaces/jobs/write'
          'Microsoft.MachineLearningServices/workspaces/metadata/artifacts/write'
          'Microsoft.MachineLearningServices/workspaces/metadata/snapshots/write'
          'Microsoft.MachineLearningServices/workspaces/models/versions/write'
          'Microsoft.MachineLearningServices/workspaces/models/write'
          'Microsoft.MachineLearningServices/workspaces/notebooks/storage/delete'
          'Microsoft.MachineLearningServices/workspaces/notebooks/storage/download/action'
          'Microsoft.MachineLearningServices/workspaces/notebooks/storage/upload/action'
          'Microsoft.MachineLearningServices/workspaces/notebooks/storage/write'
        ]
        notActions: [
          'Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read'
          'Microsoft.MachineLearningServices/workspaces/metadata/secrets/read'
        ]
        dataActions: []
        notDataActions: []
      }
    ]
  }
}

// Role in the workspace for Researchers: notebooks, spark, jobs
resource roleInTheWorkspaceForResearchers 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'aa367ba9-ec1c-58d9-ac3a-5f98ebf335a4'
  scope: workspace
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b13cb6bb-461b-599e-ae1a-b92c8141fd28')
    principalId: '00000000-0000-0000-0000-0000000000a1'
    principalType: 'Group'
  }
  dependsOn: [
    customRoleNotebooksSparkJobs
  ]
}

// Reader on stvisiondev8c5102 for Researchers
resource readerOnStvisiondev8c5102ForResearchers 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '8af616ca-f638-58ca-8ccd-f1606800fc89'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'acdd72a7-3385-48ef-bd42-f606fba81ae7')
    principalId: '00000000-0000-0000-0000-0000000000a1'
    principalType: 'Group'
  }
}

// Storage Blob Data Contributor on stvisiondev8c5102 for Researchers
resource storageBlobDataContributorOnStvisiondev8c5102ForResearchers 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '1cf46c7b-5106-51c7-ba76-f4b172a925d3'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
    principalId: '00000000-0000-0000-0000-0000000000a1'
    principalType: 'Group'
  }
}

// Storage File Data Privileged Contributor on stvisiondev8c5102 for Researchers
resource storageFileDataPrivilegedContributorOnStvisiondev8c5102ForResearchers 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '49bbddb1-d175-552e-a1d0-2392cb886000'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '69566ab7-960f-475b-8e7c-b3118f30c6bd')
    principalId: '00000000-0000-0000-0000-0000000000a1'
    principalType: 'Group'
  }
}

// Role in the workspace for Operators: jobs
resource roleInTheWorkspaceForOperators 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '85e9941a-4059-523c-a389-423fca18ee6a'
  scope: workspace
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'e493a733-2965-5dce-b77c-81c1b62e0fe0')
    principalId: '00000000-0000-0000-0000-0000000000a2'
    principalType: 'Group'
  }
  dependsOn: [
    customRole
  ]
}

// Reader on stvisiondev8c5102 for Operators
resource readerOnStvisiondev8c5102ForOperators 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'fb5c7d6a-4f81-5607-9899-605fed0ab4f3'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'acdd72a7-3385-48ef-bd42-f606fba81ae7')
    principalId: '00000000-0000-0000-0000-0000000000a2'
    principalType: 'Group'
  }
}

// Storage Blob Data Contributor on stvisiondev8c5102 for Operators
resource storageBlobDataContributorOnStvisiondev8c5102ForOperators 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '72a9b21c-abdd-5b92-be97-9247b5c8458f'
  scope: storageAccount
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
    principalId: '00000000-0000-0000-0000-0000000000a2'
    principalType: 'Group'
  }
}

// Logs of the workspace to Log Analytics
resource logsOfTheWorkspaceToLogAnalytics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'groundwork'
  scope: workspace
  properties: {
    workspaceId: logAnalytics.id
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}

// Logs of the key vault to Log Analytics
resource logsOfTheKeyVaultToLogAnalytics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'groundwork'
  scope: keyVault
  properties: {
    workspaceId: logAnalytics.id
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}

// Logs of the storage account to Log Analytics
resource logsOfTheStorageAccountToLogAnalytics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'groundwork'
  scope: blobServices_default
  properties: {
    workspaceId: logAnalytics.id
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
  dependsOn: [
    storageAccount
  ]
}

// Logs of the registry to Log Analytics
resource logsOfTheRegistryToLogAnalytics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'groundwork'
  scope: containerRegistry
  properties: {
    workspaceId: logAnalytics.id
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}
