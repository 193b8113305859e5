// IP allow list: only chosen addresses reach the workspace
resource workspace 'Microsoft.MachineLearningServices/workspaces@2026-05-15-preview' = {
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
      '${resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id-vision-dev')}': {}
    }
  }
  properties: {
    friendlyName: 'mlw-vision-dev'
    storageAccount: resourceId('Microsoft.Storage/storageAccounts', 'stvisiondev8c5102')
    keyVault: resourceId('Microsoft.KeyVault/vaults', 'kv-vision-dev-8c5102')
    applicationInsights: resourceId('Microsoft.Insights/components', 'appi-vision-dev')
    containerRegistry: resourceId('Microsoft.ContainerRegistry/registries', 'crvisiondev8c5102')
    primaryUserAssignedIdentity: resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id-vision-dev')
    publicNetworkAccess: 'Enabled'
    systemDatastoresAuthMode: 'Identity'
    v1LegacyMode: false
    hbiWorkspace: false
    serverlessComputeSettings: {
      serverlessComputeNoPublicIP: true
      serverlessComputeCustomSubnet: resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet-vision-dev', 'snet-compute')
    }
    imageBuildCompute: 'cpu-cluster'
    networkAcls: {
      defaultAction: 'Deny'
      ipRules: [
        {
          value: '203.0.113.0/24'
        }
        {
          value: '198.51.100.6/31'
        }
      ]
    }
  }
}
